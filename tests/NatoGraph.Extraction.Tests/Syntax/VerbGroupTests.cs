using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Tests.Syntax;

public class VerbGroupTests
{
    [Theory]
    [InlineData("Paul Noir a été nommé directeur.", "nommé", true)]
    [InlineData("Le ministre a nommé un directeur.", "nommé", false)]
    [InlineData("Paul Noir est arrivé lundi.", "arrivé", false)]
    [InlineData("Le ministre s'est retiré.", "retiré", false)]
    public void VerbGroup_OfAParticiple_TellsPassiveFromPerfect(string sentence, string verb, bool isPassive) =>
        Assert.Equal(isPassive, Of(sentence, verb).IsPassive);

    [Theory]
    [InlineData("Arrivée en 2020, Anne Brun quitte le groupe.", "Arrivée", true)]
    [InlineData("Élue depuis 2015, Anne Brun quitte le conseil.", "Élue", true)]
    [InlineData("Arrivée de Paul Noir, départ d'Anne Brun, le groupe change.", "Arrivée", false)]
    public void Word_ThatOpensASentence_IsAParticipleWhereAClauseFollows(string sentence, string word, bool isParticiple) =>
        Assert.Equal(isParticiple, Parsed.Of(sentence)[word].IsPastParticiple);

    [Theory]
    [InlineData("Le ministre n'a pas démissionné.", "démissionné", true)]
    [InlineData("Le ministre ne démissionnera jamais.", "démissionnera", true)]
    [InlineData("Le ministre a démissionné.", "démissionné", false)]
    [InlineData("Il ne rencontrera que le président.", "rencontrera", false)]
    public void VerbGroup_WithNegation_IsNegated(string sentence, string verb, bool isNegated) =>
        Assert.Equal(isNegated, Of(sentence, verb).IsNegated);

    [Theory]
    [InlineData("Le ministre démissionnerait lundi.", "démissionnerait")]
    [InlineData("Le ministre aurait démissionné lundi.", "démissionné")]
    [InlineData("Le ministre serait remplacé lundi.", "remplacé")]
    [InlineData("Le ministre devrait quitter son poste.", "quitter")]
    public void VerbGroup_WhereTheConditionalIsOnAnotherWord_IsConditional(string sentence, string verb) =>
        Assert.True(Of(sentence, verb).IsConditional);

    [Theory]
    [InlineData("Le ministre quittera son poste.", "quittera", true, false)]
    [InlineData("Le ministre va quitter son poste.", "quitter", true, false)]
    [InlineData("Le ministre a quitté son poste.", "quitté", false, true)]
    [InlineData("Le ministre quittait son poste.", "quittait", false, true)]
    [InlineData("Le ministre est remplacé par le préfet.", "remplacé", false, false)]
    public void VerbGroup_InTime_IsAheadOrOver(string sentence, string verb, bool isFuture, bool isPast)
    {
        var group = Of(sentence, verb);

        Assert.Equal((isFuture, isPast), (group.IsFuture, group.IsPast));
    }

    [Fact]
    public void VerbGroup_UnderAModal_NamesIt() => Assert.Equal("pouvoir", Of("Le ministre pourrait quitter son poste.", "quitter").Modal?.Lemma);

    private static VerbGroup Of(string sentence, string verb)
    {
        var parsed = Parsed.Of(sentence);
        return parsed.Structure.VerbGroupOf(parsed[verb]);
    }
}
