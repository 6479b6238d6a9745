using NatoGraph.Training.Lexicons;

namespace NatoGraph.Training.Tests.Lexicons;

public class LefffReaderTests
{
    [Theory]
    [InlineData("démissionnerait\tv\tdémissionner\tC3s", "VERB Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")]
    [InlineData("dirige\tv\tdiriger\tPS13s", "VERB Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin;VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin;VERB Mood=Sub|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin;VERB Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")]
    [InlineData("élue\tv\télire\tKfs", "VERB Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part")]
    [InlineData("seraient\tauxEtre\têtre\tC3p", "AUX Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin")]
    [InlineData("directrice\tnc\tdirecteur\tfs", "NOUN Gender=Fem|Number=Sing")]
    [InlineData("belge\tadj\tbelge\ts", "ADJ Number=Sing")]
    [InlineData("hier\tadv\thier\t", "ADV _")]
    [InlineData("Paris\tnp\tParis\tms", "")]
    public void Read_Entry_GivesItsTags(string line, string tags) =>
        Assert.Equal(tags, string.Join(';', LefffReader.Read([line]).Select(e => e.Tag.ToString()).Order(StringComparer.Ordinal)));

    [Fact]
    public void Read_ParticipleAsAdjective_HasTheAdjectiveAsLemma()
    {
        var entries = LefffReader.Read(["élu\tv\télire\tKms", "élue\tadj\télire\tKfs"]);

        Assert.Equal("élu", entries[1].Lemma);
    }
}
