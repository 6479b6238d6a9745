using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Time.Attachment;

/// <summary>Which of the dates of a sentence belongs to what it tells.</summary>
public class TimeFinderTests
{
    [Theory]
    [InlineData("Ministre belge de la Défense depuis 2011, Claire Brun prendra en mars la tête du FMI, a annoncé le conseil.", "fonds-monetaire-international", "2025-03")]
    [InlineData("1990. Claire Brun, ministre belge de la Défense depuis quatre ans, est nommée présidente du FMI.", "fonds-monetaire-international", "1990")]
    [InlineData("1990. Claire Brun, ministre belge de la Défense depuis quatre ans, est nommée présidente du FMI.", "belgique", "1986")]
    [InlineData("14h20. Claire Brun devient présidente du FMI.\n\n14h35. Les élus applaudissent.\n\n15h02. La séance est levée.", "fonds-monetaire-international", "2024-10-01")]
    public void Extract_DateOfATitle_IsThatOfTheTitleAlone(string text, string body, string from) =>
        Assert.Equal([from], Tenures(text, "claire-brun", body).Select(claim => claim.From?.ToString()).OfType<string>().Distinct());

    [Theory]
    [InlineData("Claire Brun remplacera Paul Lenoir à la tête du FMI, dont le mandat de six ans arrive à échéance le 3 novembre.", "claire-brun", null)]
    [InlineData("À compter du 1er janvier 2026, et pour cinq ans, Claire Brun dirigera le FMI.", "claire-brun", "2031-01-01")]
    [InlineData("Le président du FMI, Paul Lenoir, dont le mandat expirera le 9 janvier, est à Paris.", "paul-lenoir", "2025-01-09")]
    public void Extract_TermOfAnother_IsNoEnd(string text, string person, string? until) =>
        Assert.Equal(until, Tenures(text, person, "fonds-monetaire-international").Select(claim => claim.Until?.ToString()).FirstOrDefault(date => date is not null));

    [Fact]
    public void Extract_LengthThatIsOver_RunsToItsEnd()
    {
        var tenures = Tenures("Claire Brun est restée quatre ans à la tête du FMI, jusqu'en 2012.", "claire-brun", "fonds-monetaire-international").ToList();

        Assert.Equal(["2008"], tenures.Select(claim => claim.From?.ToString()).OfType<string>().Distinct());
        Assert.Equal(["2012"], tenures.Select(claim => claim.Until?.ToString()).OfType<string>().Distinct());
    }

    [Theory]
    [InlineData("Le FMI a prolongé de trois ans le mandat de sa présidente, Claire Brun.", "2027")]
    [InlineData("La présidente du FMI, Claire Brun, a été reconduite pour cinq ans. Le sommet aura lieu le 4 décembre.", "2029")]
    [InlineData("La présidente du FMI, Claire Brun, a été réélue en mars pour trois ans.", "2027")]
    public void Extract_TermGivenAnew_RunsFromItsBeginning(string text, string until) =>
        Assert.Equal([until], Extract(text).Where(claim => claim.Predicate == Predicate.MandateExtended).Select(claim => claim.Until?.ToString()).Distinct());

    [Theory]
    [InlineData("Claire Brun avait quitté Nairobi en octobre 2019 pour la direction générale du FMI.")]
    [InlineData("Claire Brun, partie en octobre 2019 occuper la direction générale du FMI, a écrit un livre.")]
    public void Extract_LeftForAPost_BeginsThere(string text)
    {
        var tenures = Tenures(text, "claire-brun", "fonds-monetaire-international").ToList();

        Assert.DoesNotContain(tenures, claim => claim.Until?.ToString() == "2019-10");
        Assert.Contains(tenures, claim => claim.From?.ToString() == "2019-10");
    }

    [Theory]
    [InlineData("Le président béninois a remanié lundi son gouvernement. Claire Brun est nommée à la Défense. Paul Lenoir devient ministre de la Justice. Parmi les autres entrants figurent Nadia Roux (Santé) et Luc Petit (Énergie).", "2024-09-30")]
    [InlineData("COTONOU, 1er octobre 2024 - Le président béninois a nommé lundi Nadia Roux ministre de la Santé.", "2024-09-30")]
    public void Extract_ListedInAReshuffle_BeginsOnItsDay(string text, string from) =>
        Assert.Equal([from], Extract(text).Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: "person/nadia-roux" }).Select(claim => claim.From?.ToString()).OfType<string>().Distinct());

    [Fact]
    public void Extract_PortfoliosAtAMeeting_HaveNoBeginning() =>
        Assert.All(
            Extract("Les ministres belges ont tenu lundi leur conseil. Étaient présents Nadia Roux (Santé) et Luc Petit (Énergie).").Where(claim => claim.Predicate == Predicate.HoldsPost),
            claim => Assert.Null(claim.From));

    [Theory]
    [InlineData("Le directeur général du FMI, Paul Lenoir, reste en place jusqu'en mars.", "2025-03")]
    [InlineData("Le président a félicité la mission que l'ambassadrice de Belgique Nadia Roux quittera en juin.", "2025-06")]
    public void Extract_EndAheadOfATitle_IsItsEnd(string text, string until)
    {
        var ends = Extract(text).Where(claim => claim.Predicate == Predicate.HoldsPost).Select(claim => claim.Until?.ToString()).ToList();

        Assert.Contains(until, ends);
    }

    private static IEnumerable<ClaimDraft> Tenures(string text, string person, string body) =>
        Extract(text).Where(claim => claim.Predicate == Predicate.HoldsPost && claim.Subject == "person/" + person && claim.Object!.EndsWith("organisation/" + body, StringComparison.Ordinal));

    private static List<ClaimDraft> Extract(string text) =>
        [.. new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None).Claims];
}
