using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Tests.Infoboxes;

public class RostersTests
{
    private const string Page = """
        La Banque nationale de Belgique a son siège à Bruxelles.

        Gouverneurs de la Banque nationale de Belgique

        1952-1957 : Claire Brun
        1957-1961 : Paul Lenoir
        1962 : Marc Dupont, par intérim
        1963-1970 : Anne Petit
        """;

    private static readonly ExtractedArticle Found = Extract(Page);

    [Theory]
    [InlineData("Claire Brun", "1952", "1957")]
    [InlineData("Paul Lenoir", "1957", "1961")]
    [InlineData("Anne Petit", "1963", "1970")]
    public void Find_LineOfAHolder_GivesItsYears(string person, string from, string until) =>
        Assert.Contains(Found.Claims, claim => claim.Predicate == Predicate.HoldsPost && NameOf(claim.Subject) == person && NameOf(claim.Object) == "gouverneur"
            && claim.From?.ToString() == from && claim.Until?.ToString() == until);

    [Fact]
    public void Find_LinesThatJoin_FollowOneAnother() =>
        Assert.Contains(Found.Claims, claim => claim.Predicate == Predicate.Succeeds && NameOf(claim.Subject) == "Paul Lenoir" && NameOf(claim.Object) == "Claire Brun");

    [Fact]
    public void Find_Interim_IsActing() =>
        Assert.Contains(Found.Claims, claim => claim is { Predicate: Predicate.HoldsPost, Acting: true } && NameOf(claim.Subject) == "Marc Dupont");

    [Fact]
    public void Find_SentencesOfAChronology_AreNoList() =>
        Assert.DoesNotContain(Extract("Gouverneurs de la Banque nationale de Belgique\n\n1952-1957 : Claire Brun voyage.\n1957-1961 : Paul Lenoir écrit.").Claims, claim => claim.Extractor.StartsWith("fr.roster", StringComparison.Ordinal));

    private static ExtractedArticle Extract(string text) => new ClaimExtractor().Extract(new ArticleText("page", text, new DateOnly(2024, 12, 20)), CancellationToken.None);

    private static string? NameOf(string? key) => Found.Entities.FirstOrDefault(entity => entity.Key == key) is { } entity ? entity.Role ?? entity.Name : null;
}
