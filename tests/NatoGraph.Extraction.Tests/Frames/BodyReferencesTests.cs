using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Frames;

public class BodyReferencesTests
{
    [Theory]
    [InlineData("Le Parti démocrate-chrétien, que préside depuis 1997 le Lucernois Paul Noir, conserve ses sièges.", "président / Parti démocrate-chrétien")]
    [InlineData("L'Agence nationale des sols a vingt ans. Paul Noir, qui la dirige depuis mai, a parlé.", "directeur / Agence nationale des sols")]
    [InlineData("La Fédération française de tir a vingt ans. Elle est présidée par Paul Noir.", "président / Fédération française de tir")]
    [InlineData("Le dossier attend l'avis de la Haute Autorité de l'énergie. L'institution que préside Paul Noir n'a pas dit non.", "président / Haute Autorité de l'énergie")]
    public void Extract_BodyThatAPronounOrNounTakesUp_IsLed(string text, string post) =>
        Assert.Contains(post, Posts(text));

    [Theory]
    [InlineData("Paul Noir dirige depuis janvier le bureau des Nations unies à Lima.")]
    [InlineData("Le Parti socialiste a voté. Anne Brun l'a coiffé, Paul Noir est deuxième.")]
    public void Extract_PartOfABodyOrAPerson_IsNotTheBodyLed(string text) =>
        Assert.DoesNotContain(Posts(text), post => post.EndsWith("Nations unies", StringComparison.Ordinal) || post.EndsWith("Parti socialiste", StringComparison.Ordinal));

    private static string[] Posts(string text)
    {
        var extracted = new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None);
        var entities = extracted.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        return [.. extracted.Claims.Where(claim => claim.Predicate == Predicate.HoldsPost).Select(claim => entities[claim.Object!]).Select(post => $"{post.Role} / {entities[post.Organisation!].Name}")];
    }
}
