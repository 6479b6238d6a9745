using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Benchmarks;

/// <summary>Gives back what another reader of texts found before, so that a benchmark can leave the reading out.</summary>
public sealed class RecordedExtractor : IClaimExtractor
{
    private readonly Dictionary<string, ExtractedArticle> found = new(StringComparer.Ordinal);

    private RecordedExtractor(IReadOnlyList<ArticleText> articles) => Articles = articles;

    /// <summary>The articles it knows.</summary>
    public IReadOnlyList<ArticleText> Articles { get; }

    /// <summary>Reads all articles once.</summary>
    public static Task<RecordedExtractor> RecordAsync(IClaimExtractor extractor, IEnumerable<ArticleText> articles) => Task.Run(async () =>
    {
        var recorded = new RecordedExtractor([.. articles]);
        foreach (var article in recorded.Articles)
        {
            recorded.found[article.Name] = await extractor.ExtractAsync(article, CancellationToken.None);
        }

        return recorded;
    });

    /// <inheritdoc/>
    public ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken) => ValueTask.FromResult(found[article.Name]);
}
