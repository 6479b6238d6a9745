using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Tests.Syntax;

namespace NatoGraph.Extraction.Tests.Coreference.Antecedents;

public class DeedTests
{
    [Theory]
    [InlineData("Claire Brun succède à Paul Noir.", "Claire", "agent", "Present", "follow")]
    [InlineData("Claire Brun succède à Paul Noir.", "Paul", "à", "Present", "follow")]
    [InlineData("Claire Brun avait été limogée par Paul Noir.", "Claire", "patient", "perfect-Imperfect", "oust")]
    [InlineData("Claire Brun avait été limogée par Paul Noir.", "Paul", "agent", "perfect-Imperfect", "oust")]
    [InlineData("La démission de Claire Brun surprend.", "Claire", "de", "noun", "leave")]
    public void Of_WhoeverHangsOnAWord_IsWhatTheWordSaysOfThem(string sentence, string name, string slot, string tense, string said)
    {
        var parsed = Parsed.Of(sentence);

        var deed = Deed.Of(parsed.Structure, parsed[name]);

        Assert.Equal((slot, tense), (deed.Slot, deed.Tense));
        Assert.Contains(said, deed.Classes);
    }

    [Fact]
    public void Of_AnOwner_IsTheThingOwned()
    {
        var parsed = Parsed.Of("Son départ surprend.");

        var deed = Deed.Of(parsed.Structure, parsed["Son"], isOwner: true);

        Assert.Equal(("de", "noun"), (deed.Slot, deed.Tense));
        Assert.Contains("leave", deed.Classes);
    }
}
