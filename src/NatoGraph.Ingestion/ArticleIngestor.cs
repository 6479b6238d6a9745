using System.Runtime.CompilerServices;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Storage;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>Takes articles in: extract, resolve, append, project, write; one transaction an article.</summary>
/// <param name="store">Where to.</param>
/// <param name="extractor">The reader of texts.</param>
/// <param name="clock">Tells when.</param>
/// <param name="observers">Are told of each article that is new or corrects another.</param>
public sealed class ArticleIngestor(IGraphStore store, IClaimExtractor extractor, TimeProvider clock, params IEnumerable<IIngestionObserver> observers)
{
    /// <summary>Takes one article in, wholly or not at all. Taking the same article in again changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be written; nothing was kept.</exception>
    public async Task<IngestResult> IngestAsync(ArticleText article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var id = ArticleIdentity.IdOf(article);
        var hash = ArticleIdentity.ContentHashOf(article);
        if (IsUnchanged(await FindAsync(id, cancellationToken).ConfigureAwait(false), hash))
        {
            return new IngestResult(id, IngestOutcome.Unchanged, 0, 0);
        }

        // The text is read before the store is locked for writing.
        var found = await extractor.ExtractAsync(article, cancellationToken).ConfigureAwait(false);
        var version = ArticleReading.Identify(article, id, hash, found, clock.GetUtcNow());
        var result = await store.WriteAsync((transaction, token) => WriteAsync(transaction, version, token), cancellationToken).ConfigureAwait(false);
        await TellAsync(result, cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <summary>
    /// Takes articles in one after the other, holding one at a time. An article that fails leaves nothing behind and does not stop the
    /// rest; a store that fails does.
    /// </summary>
    /// <returns>A report for each article, in their order, as soon as it is in.</returns>
    /// <exception cref="StoreException">The store cannot be written; the articles reported before are kept.</exception>
    public async IAsyncEnumerable<IngestReport> IngestAsync(IAsyncEnumerable<ArticleText> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return await TryIngestAsync(article, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Drops all that is projected and projects the log again from scratch, in one transaction. Nothing of the log is changed.</summary>
    /// <exception cref="StoreException">The store cannot be written; everything is as it was.</exception>
    public Task RebuildAsync(CancellationToken cancellationToken) => store.WriteAsync(
        async (transaction, token) =>
        {
            await new Rebuild(transaction, token).RunAsync().ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    private async ValueTask TellAsync(IngestResult result, CancellationToken cancellationToken)
    {
        if (result.Outcome == IngestOutcome.Unchanged)
        {
            return;
        }

        foreach (var observer in observers)
        {
            await observer.OnIngestedAsync(result, cancellationToken).ConfigureAwait(false);
        }
    }

    // It only saves reading the text. A store that is away for a moment is waited for by the write.
    private async Task<Article?> FindAsync(NodeId id, CancellationToken cancellationToken)
    {
        try
        {
            var known = await store.GetArticlesAsync([id], cancellationToken).ConfigureAwait(false);
            return known.GetValueOrDefault(id)?.Article;
        }
        catch (StoreException problem) when (problem.Problem == StoreProblem.Unreachable)
        {
            return null;
        }
    }

    private static bool IsUnchanged(Article? known, string hash) => known?.ContentHash == hash;

    private async Task<IngestReport> TryIngestAsync(ArticleText article, CancellationToken cancellationToken)
    {
        try
        {
            return new IngestReport(article.Name, await IngestAsync(article, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception problem) when (problem is not (StoreException or OperationCanceledException or OutOfMemoryException))
        {
            return new IngestReport(article.Name, null, problem);
        }
    }

    private static async Task<IngestResult> WriteAsync(IGraphTransaction transaction, LoggedArticle version, CancellationToken cancellationToken)
    {
        // Another writer may have taken it in since the text was read.
        var id = version.Article.Id;
        var known = await transaction.FindArticleAsync(id, cancellationToken).ConfigureAwait(false);
        if (known is not null && IsUnchanged(known.Article, version.Article.ContentHash))
        {
            // A store that was away tries again, and may find that it had kept this very version.
            return known.Article.RecordedAt == version.Article.RecordedAt
                ? ResultOf(version, known.Version == 1 ? IngestOutcome.Added : IngestOutcome.Replaced)
                : new IngestResult(id, IngestOutcome.Unchanged, 0, 0);
        }

        var projection = new Projection(transaction, cancellationToken);
        var left = await transaction.AppendAsync(version, cancellationToken).ConfigureAwait(false);
        var forms = await transaction.PutFormsAsync(id, ArticleReading.FormsOf(version), cancellationToken).ConfigureAwait(false);
        var reassigned = await projection.ResolveAsync(forms).ConfigureAwait(false);
        var moved = await transaction.GetArticlesOfFormsAsync(reassigned, cancellationToken).ConfigureAwait(false);
        var touched = await projection.ResolveClaimsAsync(moved.Append(id).Distinct()).ConfigureAwait(false);
        await projection.ProjectAsync([.. touched.Union(left)]).ConfigureAwait(false);
        return ResultOf(version, known is null ? IngestOutcome.Added : IngestOutcome.Replaced);
    }

    private static IngestResult ResultOf(LoggedArticle version, IngestOutcome outcome) =>
        new(version.Article.Id, outcome, version.Claims.Length, version.Entities.Length);
}
