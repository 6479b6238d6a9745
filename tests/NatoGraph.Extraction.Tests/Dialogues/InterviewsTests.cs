using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Tests.Dialogues;

public class InterviewsTests
{
    private const string Intro = "La maison sort de l'ombre\n\nAnne Brun nous reçoit dans l'ancien bureau de Luc Petit. Elle préside la Fédération des vins depuis 2019.\n\n";

    [Theory]
    [InlineData("Pourquoi partir ?\nJe l'ai promis.\n\nEt la suite ?\nMon adjoint est prêt.\n\nVous y croyez.\nJe vote pour lui.")]
    [InlineData("– Pourquoi partir ?\n– Je l'ai promis.\n– On parle d'un choix.\n– On parle beaucoup.\n– Vous y croyez ?\n– J'y crois.")]
    [InlineData("Pourquoi partir ?\n\n– Je l'ai promis.\n\nUn adjoint est prêt.\n\n– Mon adjoint, oui.\n\nVous y croyez ?\n\n– J'y crois.")]
    [InlineData("Pourquoi partir ?\n\nJe l'ai promis.\n\nEt la suite ?\n\nMon adjoint est prêt.\n\nLui aussi l'a promis.\n\nVous y croyez ?\n\nJ'y crois.")]
    [InlineData("Q. – Pourquoi partir ?\nR. – Je l'ai promis.\nQ. – La suite ?\nR. – Mon adjoint est prêt.\nQ. – Vous y croyez ?\nR. – J'y crois.")]
    public void Find_QuestionsAndAnswersInAnyLayout_MeanWhoIsPresentedAsAnswering(string dialogue)
    {
        var text = Reading.Of(Intro + dialogue);

        Assert.Equal(3, text.Text.Dialogue.Voices.Count(voice => voice.Asks));
        Assert.Equal("Anne Brun", text.Meant<ReferenceMention>("Vous")?.Name ?? text.Meant<ReferenceMention>("Je")?.Name);
    }

    [Theory]
    [InlineData("Anne Brun")]
    [InlineData("A. B.")]
    public void Find_LabelOfAnAnswer_TellsWhoAnswers(string label)
    {
        var text = Reading.Of($"Luc Petit et Anne Brun ont gagné samedi.\n\nLe Journal : Pourquoi partir ?\n{label} : Je l'ai promis.\n\nEt la suite ?\nMon adjoint est prêt.\n\nVous y croyez ?\nJ'y crois.");

        Assert.Equal("Anne Brun", text.Meant<ReferenceMention>("Vous")?.Name);
    }

    [Fact]
    public void Find_SeveralWhoAnswer_AreToldApartByTheirLabels()
    {
        var text = Reading.Of("Luc Petit et Anne Brun ont gagné samedi.\n\nPourquoi partir ?\nAnne Brun : Je l'ai promis.\n\nEt la suite ?\nLuc Petit : Mon adjoint est prêt.\n\nVous y croyez ?\nLuc Petit : Moi, j'y crois.");

        Assert.Equal("Anne Brun", text.Meant<ReferenceMention>("Je")?.Name);
        Assert.Equal("Luc Petit", text.Meant<ReferenceMention>("Mon")?.Name);
        Assert.Equal("Luc Petit", text.Meant<ReferenceMention>("Vous")?.Name);
    }

    [Fact]
    public void Find_CreditBeforeTheQuestions_EndsNothing() =>
        Assert.Equal(3, Reading.Of(Intro + "Propos recueillis par Luc Petit.\n\nPourquoi partir ?\n\nJe l'ai promis.\n\nEt la suite ?\n\nMon adjoint est prêt.\n\nVous y croyez ?\n\nJ'y crois.").Text.Dialogue.Voices.Count(voice => voice.Asks));

    [Fact]
    public void Find_QuestionsWithoutFirstPerson_AreNoInterview() =>
        Assert.Empty(Reading.Of(Intro + "Que fait la fédération ?\nElle vend.\n\nQui la dirige ?\nUn conseil.\n\nEt après ?\nOn votera.").Text.Dialogue.Voices);

    [Fact]
    public void Find_QuiInAQuestion_MeansWhoIsNamedInTheAnswer()
    {
        var text = Reading.Of(Intro + "Qui vient après vous ?\nLe conseil votera, mais ce sera Paul Noir. Je l'aime bien.\n\nEt la suite ?\nMon adjoint est prêt.\n\nVous y croyez ?\nJ'y crois.");

        Assert.Equal("Paul Noir", text.Meant<ReferenceMention>("Qui")?.Name);
    }

    [Fact]
    public void Find_ClaimOfAnAnswer_IsThatOfWhoAnswersAndNotOfTheOutlet()
    {
        var claims = new ClaimExtractor().Extract(
            new ArticleText("test", Intro + "Et l'Union des caves ?\nPaul Noir est président de l'Union des caves. Je vote pour lui.\n\nEt la suite ?\nMon adjoint est prêt.\n\nVous y croyez ?\nJ'y crois.", new DateOnly(2024, 10, 1)),
            CancellationToken.None).Claims;

        Assert.Contains(claims, claim => claim is { Predicate: Predicate.HoldsPost, Subject: "person/paul-noir", Attribution: { Kind: AttributionKind.Person, Entity: "person/anne-brun" } });
        Assert.Contains(claims, claim => claim is { Predicate: Predicate.HoldsPost, Subject: "person/anne-brun", Attribution.Kind: AttributionKind.Outlet });
    }
}
