namespace NatoGraph.Extraction.Tests.Syntax;

public class NominalTests
{
    [Theory]
    [InlineData("Anne Brun, ministre de la Défense, est arrivée.", "Anne", "ministre")]
    [InlineData("La ministre de la Défense, Anne Brun, est arrivée.", "Anne", "ministre")]
    public void Appositions_EitherWayRound_AreFound(string sentence, string nominal, string found)
    {
        var parsed = Parsed.Of(sentence);

        Assert.Equal(found, Parsed.Forms(parsed.Structure.Appositions(parsed[nominal])));
    }

    [Fact]
    public void Attributes_WithEtre_AreFound()
    {
        var parsed = Parsed.Of("Anne Brun est la présidente de la banque.");

        Assert.Equal("présidente", Parsed.Forms(parsed.Structure.Attributes(parsed["Anne"])));
    }

    [Fact]
    public void Clauses_OfAName_AreItsRelativesAndParticiples()
    {
        var parsed = Parsed.Of("Paul Noir, qui dirige la banque, est arrivé.");

        Assert.Equal("dirige", Parsed.Forms(parsed.Structure.Clauses(parsed["Paul"])));
    }

    [Fact]
    public void Possessive_BeforeANoun_IsFound()
    {
        var parsed = Parsed.Of("Son prédécesseur est parti.");

        Assert.Equal("Son", parsed.Structure.Possessive(parsed["prédécesseur"])?.Token.Form);
    }

    [Fact]
    public void Draw_OfASentence_ShowsEachWordOnce()
    {
        var drawing = Parsed.Of("Le ministre démissionne.").Structure.Draw();

        Assert.Equal(
            "    Le  det of ministre  le DET Definite=Def|Gender=Masc|Number=Sing|PronType=Art\n"
            + "  ministre  nsubj of démissionne  ministre NOUN Gender=Masc|Number=Sing\n"
            + "démissionne  root  démissionner VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\n"
            + "  .  punct of démissionne  . PUNCT _\n",
            drawing);
    }
}
