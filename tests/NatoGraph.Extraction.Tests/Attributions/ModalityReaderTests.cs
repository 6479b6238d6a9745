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
    [InlineData("Anne Brun n'a pu être reconduite", "reconduite", "Denied")]
    [InlineData("Anne Brun ne saurait briguer un mandat", "briguer", "Denied")]
    [InlineData("Anne Brun ne peut plus se représenter", "représenter", "Denied")]
    [InlineData("Le règlement interdit à Anne Brun de rempiler", "rempiler", "Denied")]
    [InlineData("Faute d'accord sur la reconduction d'Anne Brun", "reconduction", "Denied")]
    [InlineData("Anne Brun peut être reconduite", "reconduite", "Possible")]
    [InlineData("Il a assuré qu'il quitterait son poste", "quitterait", "Planned")]
    [InlineData("Personne n'est venu, Anne Brun a été nommée", "nommée", "Asserted")]
    [InlineData("Anne Brun entrait dans la salle", "entrait", "Asserted")]
    [InlineData("Anne Brun n'exclut pas de briguer un mandat", "briguer", "Possible")]
    [InlineData("Anne Brun pourrait, selon ses proches, succéder à Paul Noir", "succéder", "Possible")]
    [InlineData("Anne Brun avait été choisie pour succéder à Paul Noir", "succéder", "Asserted")]
    [InlineData("Anne Brun est choisie pour succéder à Paul Noir", "succéder", "Planned")]
    [InlineData("Son successeur devrait être Anne Brun", "Son successeur", "Possible")]
    [InlineData("Anne Brun lui succédera", "lui succéd", "Planned")]
    public void Of_Clause_SaysHowSureItIs(string text, string word, string expected)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);

        var modality = ModalityReader.French.Of(TemporalReader.Fold(text), new TextRange(start, start + word.Length));

        Assert.Equal(expected, modality.ToString());
    }
}
