using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Attributions;

public class AttributionReaderTests
{
    [Theory]
    [InlineData("Claire Brun succédera à Paul Lenoir à la tête de l'OTAN.", "Outlet")]
    [InlineData("Selon plusieurs sources, Claire Brun succédera à Paul Lenoir à la tête de l'OTAN.", "Anonymous plusieurs sources")]
    [InlineData("Selon la presse américaine, Claire Brun succédera à Paul Lenoir à la tête de l'OTAN.", "Anonymous la presse américaine")]
    [InlineData("Claire Brun succédera à Paul Lenoir à la tête de l'OTAN, selon Reuters.", "Organisation Reuters")]
    [InlineData("Claire Brun succédera à Paul Lenoir à la tête de l'OTAN, a annoncé Marc Dupont.", "Person Marc Dupont")]
    [InlineData("Marc Dupont a confirmé que Claire Brun succédera à Paul Lenoir à la tête de l'OTAN.", "Person Marc Dupont")]
    [InlineData("Marc Dupont vient d'annoncer que Claire Brun succédera à Paul Lenoir à la tête de l'OTAN.", "Person Marc Dupont")]
    [InlineData("« Claire Brun succédera à Paul Lenoir à la tête de l'OTAN », glisse un diplomate.", "Anonymous un diplomate")]
    [InlineData("Marc Dupont a tranché et déclare : « Claire Brun succédera à Paul Lenoir à la tête de l'OTAN. »", "Person Marc Dupont")]
    [InlineData("“Claire Brun succédera à Paul Lenoir à la tête de l'OTAN”, a répété Marc Dupont.", "Person Marc Dupont")]
    [InlineData("Marc Dupont a parlé. « Claire Brun succédera à Paul Lenoir à la tête de l'OTAN », a-t-il dit.", "Person Marc Dupont")]
    [InlineData("Claire Brun succédera à Paul Lenoir à la tête de l'OTAN, murmure-t-on à Bruxelles.", "Anonymous murmure-t-on")]
    [InlineData("Il est probable que Claire Brun succède à Paul Lenoir à la tête de l'OTAN, ont déclaré plusieurs sources.", "Anonymous plusieurs sources")]
    [InlineData("Marc Dupont, qui a dit qu'il resterait, succédera à Paul Lenoir à la tête de l'OTAN.", "Outlet")]
    public void Of_Succession_IsItsSpeakers(string text, string expected)
    {
        var extracted = new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None);

        var attribution = Assert.Single(extracted.Claims, claim => claim.Predicate == Predicate.Succeeds).Attribution;

        var name = extracted.Entities.FirstOrDefault(entity => entity.Key == attribution.Entity)?.Name;
        Assert.Equal(expected, string.Join(' ', new[] { attribution.Kind.ToString(), name, attribution.Label }.Where(part => part is not null)));
    }
}
