using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Frames;

/// <summary>Ways of saying that one person follows another.</summary>
public class SuccessionTests
{
    [Theory]
    [InlineData("prend sa suite.")]
    [InlineData("est élue à sa place.")]
    [InlineData("sera son successeur.")]
    [InlineData("vient à sa suite.")]
    public void Extract_PossessiveOfATurn_IsNotWhoTakesIt(string turn) =>
        Assert.Contains("Anne Brun ← Paul Noir", Successions($"Paul Noir quitte la présidence du Parti socialiste ; Anne Brun {turn}"));

    [Theory]
    [InlineData("Paul Noir se retire de la présidence du Parti socialiste ; l'intérim sera assuré par Anne Brun.")]
    [InlineData("Le président du Parti socialiste, Paul Noir, se retire, laissant la place à Anne Brun.")]
    public void Extract_WhoWithdrawsFromAPost_Goes(string text) => Assert.Contains("Anne Brun ← Paul Noir", Successions(text));

    [Theory]
    [InlineData("Le président a limogé Paul Noir, ministre de l'Agriculture, et l'a remplacé par Anne Brun.")]
    [InlineData("Le président a limogé Paul Noir, ministre de l'Agriculture, pour le remplacer par Anne Brun.")]
    public void Extract_WhoIsReplacedByAnotherThroughAThird_IsFollowed(string text) => Assert.Contains("Anne Brun ← Paul Noir", Successions(text));

    [Theory]
    [InlineData("Le président du Parti socialiste, Paul Noir, auquel succède Anne Brun, a parlé.")]
    [InlineData("Afin de remplacer Paul Noir à la présidence du Parti socialiste, Anne Brun a été désignée.")]
    public void Extract_SubjectThatTheTreeHangsElsewhere_Follows(string text) => Assert.Contains("Anne Brun ← Paul Noir", Successions(text));

    [Fact]
    public void Extract_WhatFramesSay_NoLinkTurnsRound() =>
        Assert.DoesNotContain("Paul Noir ← Anne Brun", Successions("Paul Noir quitte la présidence du Parti socialiste ; Anne Brun sera son successeur."));

    private static string[] Successions(string text)
    {
        var extracted = new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2018, 5, 14)), CancellationToken.None);
        var entities = extracted.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        return [.. extracted.Claims.Where(claim => claim.Predicate == Predicate.Succeeds).Select(claim => $"{entities[claim.Subject!].Name} ← {entities[claim.Object!].Name}")];
    }
}
