using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Ingestion.Tests;

/// <summary>Breaks its promise: quotes what the text does not hold.</summary>
internal sealed class CarelessExtractor : IClaimExtractor
{
    public ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken) => ValueTask.FromResult(new ExtractedArticle(
        [],
        [],
        [new ClaimDraft(Predicate.Occurred, new TextRange(0, article.Text.Length + 1)) { EventKind = EventKind.Summit, Extractor = "careless/1" }]));
}
