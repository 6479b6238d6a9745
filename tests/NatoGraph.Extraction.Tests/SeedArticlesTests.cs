using System.Globalization;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests;

/// <summary>What the articles that fill a new store must be read to say.</summary>
public class SeedArticlesTests
{
    [Theory]
    [InlineData("1957-05-16-spaak-succede-a-ismay", "Hastings Ismay", "1952-04-04", null)]
    [InlineData("1957-05-16-spaak-succede-a-ismay", "Hastings Ismay", null, "1957-05-16")]
    [InlineData("1957-05-16-spaak-succede-a-ismay", "Paul-Henri Spaak", "1957-05-16", null)]
    public void Extract_SecretaryGeneral_HasTheDatesTold(string article, string holder, string? from, string? until)
    {
        var extracted = new ClaimExtractor().Extract(Read(article), CancellationToken.None);
        var names = extracted.Entities.ToDictionary(entity => entity.Key, entity => entity.Name, StringComparer.Ordinal);
        var tenures = extracted.Claims.Where(claim => claim.Predicate == Predicate.HoldsPost && names[claim.Subject!] == holder && names[claim.Object!] == "secrétaire général de l'OTAN");

        Assert.Contains(tenures, claim => (from is null || claim.From?.ToString() == from) && (until is null || claim.Until?.ToString() == until));
    }

    [Fact]
    public void Extract_SecretaryGeneral_IsNobodyElse()
    {
        string[] holders =
        [
            "Hastings Ismay", "Paul-Henri Spaak", "Dirk Stikker", "Manlio Brosio", "Joseph Luns", "Peter Carrington", "Manfred Wörner", "Willy Claes", "Javier Solana", "George Robertson",
            "Jaap de Hoop Scheffer", "Anders Fogh Rasmussen", "Jens Stoltenberg", "Mark Rutte", "Alberico Casardi", "Sergio Balanzino", "Alessandro Minuto-Rizzo",
        ];
        var extractor = new ClaimExtractor();
        var found = Directory.EnumerateFiles(Articles, "*.txt").SelectMany(path =>
        {
            var extracted = extractor.Extract(Read(Path.GetFileNameWithoutExtension(path)), CancellationToken.None);
            var names = extracted.Entities.ToDictionary(entity => entity.Key, entity => entity.Name, StringComparer.Ordinal);
            return extracted.Claims
                .Where(claim => claim is { Predicate: Predicate.HoldsPost, Modality: Modality.Asserted or Modality.Planned } && names[claim.Object!] == "secrétaire général de l'OTAN")
                .Select(claim => names[claim.Subject!]);
        });

        Assert.Equal(holders.Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
    }

    private static string Articles => Path.Combine(TestSettings.RepositoryRoot, "seed-data", "articles");

    private static ArticleText Read(string name)
    {
        var path = Path.Combine(Articles, name + ".txt");
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
        return new ArticleText(name, File.ReadAllText(path), DateOnly.Parse(meta.RootElement.GetProperty("publishedOn").GetString()!, CultureInfo.InvariantCulture));
    }
}
