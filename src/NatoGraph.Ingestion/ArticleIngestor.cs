using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Storage;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>What became of an article.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Outcome">Whether it was new, known or a correction.</param>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="Entities">How many people, organisations and posts it names.</param>
public sealed record IngestResult(NodeId Article, IngestOutcome Outcome, int Claims, int Entities);

/// <summary>Takes articles in: extract, resolve, append, project, write; one transaction an article.</summary>
/// <param name="store">Where to.</param>
/// <param name="extractor">The reader of texts.</param>
/// <param name="clock">Tells when.</param>
public sealed class ArticleIngestor(IGraphStore store, IClaimExtractor extractor, TimeProvider clock)
{
    /// <summary>Takes one article in, wholly or not at all. Taking the same article in again changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be written; nothing was kept.</exception>
    public async Task<IngestResult> IngestAsync(ArticleText article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        _ = (store, clock, extractor.Extract(article, cancellationToken));
        await Task.CompletedTask.ConfigureAwait(false);
        throw new NotSupportedException("Ingestion is being built.");
    }
}
