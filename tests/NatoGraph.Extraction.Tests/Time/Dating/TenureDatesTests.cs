using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Time.Dating;

/// <summary>Tenures whose dates stand where no frame looks for them.</summary>
public class TenureDatesTests
{
    private const string Opening = "Le premier ministre norvégien Paul Lenoir a reçu la presse. ";

    [Theory]
    [InlineData(Opening + "Il gouverne depuis octobre 2014.", "2014-10", null)]
    [InlineData(Opening + "Son mandat court jusqu'en 2026.", null, "2026")]
    [InlineData(Opening + "Le mandat de Paul Lenoir s'achève le 31 décembre.", null, "2024-12-31")]
    [InlineData("Le premier ministre norvégien, Paul Lenoir, fera valoir ses droits à la retraite le 30 novembre.", null, "2024-11-30")]
    [InlineData("Le premier ministre norvégien, au pouvoir depuis novembre 2007, est Paul Lenoir.", "2007-11", null)]
    [InlineData("L'ancien premier ministre norvégien Paul Lenoir, contraint au départ en mars 2018, est revenu.", null, "2018-03")]
    public void Extract_DateOfAnotherClause_IsOfTheTenureItTellsOf(string text, string? from, string? until)
    {
        var claims = Tenures(text);

        Assert.Contains(claims, claim => (from is null || claim.From?.ToString() == from) && (until is null || claim.Until?.ToString() == until));
    }

    [Theory]
    [InlineData(Opening + "La Suède est entrée dans l'Otan en mars 2024.")]
    [InlineData(Opening + "Il a publié un livre en 2012.")]
    [InlineData("Réuni avec ses pairs les 23 et 24 mars, le premier ministre norvégien Paul Lenoir a reçu la presse.")]
    [InlineData(Opening + "Claire Brun gouverne la Suède depuis 2021.")]
    public void Extract_DateOfSomethingElse_IsNoBound(string text) =>
        Assert.All(Tenures(text).Where(claim => claim.Subject == "person/paul-lenoir"), claim => Assert.Equal((null, null), (claim.From?.ToString(), claim.Until?.ToString())));

    [Fact]
    public void Extract_LengthAfterABeginning_GivesTheEnd() =>
        Assert.Contains(Tenures("Paul Lenoir fut nommé secrétaire général de l'OTAN en 1984. Il tint quatre ans."), claim => claim.Until?.ToString() == "1988");

    [Theory]
    [InlineData("Claire Brun a pris mardi ses fonctions de secrétaire générale de l'OTAN. Elle succède au Norvégien Paul Lenoir, premier titulaire du poste, qui l'occupait depuis le 4 avril 2019.", "2019-04-04")]
    [InlineData("Claire Brun succède à Paul Lenoir à la tête de l'OTAN. M. Lenoir, second titulaire de la fonction, l'exerçait depuis mai 2019.", "2019-05")]
    public void Extract_TitulaireOfAPostSpokenOf_HeldThatPost(string text, string from) =>
        Assert.Contains(Tenures(text), claim => claim.Subject == "person/paul-lenoir" && claim.Object == "post/secretaire-general@organisation/otan" && claim.From?.ToString() == from);

    [Fact]
    public void Extract_DateFoundElsewhere_StandsInTheQuote()
    {
        const string Text = Opening + "Il gouverne depuis octobre 2014.";

        Assert.Contains("octobre 2014", Tenures(Text).First(claim => claim.From is not null).Quote.Of(Text), StringComparison.Ordinal);
    }

    private static List<ClaimDraft> Tenures(string text) =>
        [.. new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None).Claims.Where(claim => claim.Predicate == Predicate.HoldsPost)];
}
