using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Time.Attachment;

/// <summary>Hand-overs dated by what is said of them elsewhere.</summary>
public class HandoverDatesTests
{
    [Theory]
    [InlineData("Le conseil s'est réuni lundi. Claire Brun deviendra présidente du FMI le 1er janvier. Elle succède à Paul Lenoir.", "2025-01-01")]
    [InlineData("Le conseil s'est réuni lundi. Claire Brun, nommée présidente du FMI, entrera en fonctions le 1er janvier. Elle prend la suite de Paul Lenoir.", "2025-01-01")]
    [InlineData("Le conseil s'est réuni lundi. Claire Brun est nommée présidente du FMI à compter du 19 novembre. Elle remplace Paul Lenoir.", "2024-11-19")]
    [InlineData("Claire Brun présidait le FMI depuis octobre 2014. Elle y avait pris la suite de Paul Lenoir, aujourd'hui ministre belge de la Défense.", "2014-10")]
    public void Extract_SuccessorsBeginningToldBefore_DatesTheHandover(string text, string date) =>
        Assert.Equal([date], Extract(text).Where(claim => claim.Predicate == Predicate.Succeeds).Select(claim => claim.From?.ToString()).Distinct());

    [Fact]
    public void Extract_TakeUpAfterTheNews_IsTheEndOfThePredecessor() =>
        Assert.Contains(
            Extract("Le conseil s'est réuni lundi. Claire Brun est nommée présidente du FMI à compter du 19 novembre. Elle remplace Paul Lenoir."),
            claim => claim is { Predicate: Predicate.HoldsPost, Subject: "person/paul-lenoir" } && claim.Until?.ToString() == "2024-11-19");

    [Fact]
    public void Extract_NamedAndThenTakesOffice_BeginsWithThePostJustGiven() =>
        Assert.Contains(
            Extract("Le conseil a nommé mardi Claire Brun au poste de présidente du FMI. Cette économiste, vice-présidente de la Banque mondiale depuis 2018, entrera en fonctions le 1er décembre."),
            claim => claim is { Predicate: Predicate.HoldsPost, Object: "post/president@organisation/fonds-monetaire-international" } && claim.From?.ToString() == "2024-12-01");

    private static System.Collections.Immutable.ImmutableArray<ClaimDraft> Extract(string text) =>
        new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None).Claims;
}
