using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Tests.Infoboxes;

public class InfoboxReaderTests
{
    private const string Page = """
        Claire Brun, née le 3 mars 1960, est une économiste belge. Claire Brun vit à Gand.

        Fonctions

        12e Première ministre de Belgique
        2 avril 2007 – 29 février 2008
        Prédécesseur : Paul Lenoir
        Successeur : Anne Petit

        Gouverneure de la Banque nationale de Belgique (intérim)
        Depuis le 14 mai 2022
        Prédécesseur : Marc Dupont
        """;

    private static readonly ExtractedArticle Found = new ClaimExtractor().Extract(new ArticleText("page", Page, new DateOnly(2024, 12, 20)), CancellationToken.None);

    [Theory]
    [InlineData(Predicate.HoldsPost, "Claire Brun", "premier ministre", "2007-04-02", "2008-02-29")]
    [InlineData(Predicate.Succeeds, "Claire Brun", "Paul Lenoir", "2007-04-02", null)]
    [InlineData(Predicate.Succeeds, "Anne Petit", "Claire Brun", "2008-02-29", null)]
    [InlineData(Predicate.HoldsPost, "Paul Lenoir", "premier ministre", null, "2007-04-02")]
    [InlineData(Predicate.HoldsPost, "Anne Petit", "premier ministre", "2008-02-29", null)]
    [InlineData(Predicate.Succeeds, "Claire Brun", "Marc Dupont", "2022-05-14", null)]
    public void Find_BlockOfATenure_GivesItsDatesToAll(Predicate predicate, string subject, string other, string? from, string? until) =>
        Assert.Contains(Found.Claims, claim => claim.Predicate == predicate && NameOf(claim.Subject) == subject && NameOf(claim.Object) == other
            && claim.From?.ToString() == from && claim.Until?.ToString() == until);

    [Fact]
    public void Find_InterimInBrackets_IsActing() =>
        Assert.Contains(Found.Claims, claim => claim is { Predicate: Predicate.HoldsPost, Acting: true } && NameOf(claim.Object) == "gouverneur");

    private static string? NameOf(string? key) => Found.Entities.FirstOrDefault(entity => entity.Key == key) is { } entity ? entity.Role ?? entity.Name : null;
}
