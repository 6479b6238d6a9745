using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Tests.Attributions;

public class ModalityReaderTests
{
    [Theory]
    [InlineData("Anne Brun a succédé à Paul Noir", "succédé", "Asserted")]
    [InlineData("Anne Brun succédera à Paul Noir", "succédera", "Planned")]
    [InlineData("Anne Brun doit prendre la relève", "prendre", "Planned")]
    [InlineData("Anne Brun pourrait succéder à Paul Noir", "succéder", "Possible")]
    [InlineData("Anne Brun serait nommée", "nommée", "Possible")]
    [InlineData("Anne Brun est susceptible d'être nommée", "nommée", "Possible")]
    [InlineData("Anne Brun n'a pas été nommée", "nommée", "Denied")]
    [InlineData("Anne Brun refuse de briguer un mandat", "briguer", "Denied")]
    [InlineData("Il a assuré qu'il quitterait son poste", "quitterait", "Planned")]
    [InlineData("Personne n'est venu, Anne Brun a été nommée", "nommée", "Asserted")]
    [InlineData("Anne Brun entrait dans la salle", "entrait", "Asserted")]
    public void Of_Clause_SaysHowSureItIs(string text, string word, string expected)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);

        var modality = ModalityReader.French.Of(TemporalReader.Fold(text), new TextRange(start, start + word.Length));

        Assert.Equal(expected, modality.ToString());
    }
}
