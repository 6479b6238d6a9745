using System.Runtime.CompilerServices;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>Takes articles in: extract, resolve, append, project, write; one transaction an article, or a few articles that come together.</summary>
/// <param name="store">Where to.</param>
/// <param name="extractor">The reader of texts.</param>
/// <param name="clock">Tells when.</param>
/// <param name="observers">Are told of each article that is new or corrects another.</param>
public sealed class ArticleIngestor(IGraphStore store, IClaimExtractor extractor, TimeProvider clock, params IEnumerable<IIngestionObserver> observers)
{
    /// <summary>
    /// How many articles of a stream are written together, at most; the first by itself, so that it soon shows whether all is well. What
    /// thousands of articles speak of is projected once for so many, or its cost would grow with their square.
    /// </summary>
    public const int BatchSize = 200;

    /// <summary>How many texts of a batch are read at once: one a processor, and two at least, since a reader may wait for another machine.</summary>
    private static readonly int ReadersAtOnce = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Takes one article in, wholly or not at all. Taking the same article in again changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be written; nothing was kept.</exception>
    public async Task<IngestResult> IngestAsync(ArticleText article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        return await ReadAsync(article, cancellationToken).ConfigureAwait(false) is { } version
            ? (await WriteAsync([version], cancellationToken).ConfigureAwait(false))[0]
            : Unchanged(ArticleIdentity.IdOf(article));
    }

    /// <summary>
    /// Takes articles in, in their order, <see cref="BatchSize"/> at a time: what many of them speak of is projected once for all, and they are
    /// kept together. An article that fails leaves nothing behind and does not stop the rest; a store that fails does.
    /// </summary>
    /// <returns>A report for each article, in their order, as soon as it is in.</returns>
    /// <exception cref="StoreException">The store cannot be written; the articles reported before are kept.</exception>
    public async IAsyncEnumerable<IngestReport> IngestAsync(IAsyncEnumerable<ArticleText> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var batch = new List<ArticleText>(BatchSize);
        var size = 1;
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            batch.Add(article);
            if (batch.Count < size)
            {
                continue;
            }

            foreach (var report in await IngestAsync(batch, cancellationToken).ConfigureAwait(false))
            {
                yield return report;
            }

            batch.Clear();
            size = NextSize(size);
        }

        foreach (var report in await IngestAsync(batch, cancellationToken).ConfigureAwait(false))
        {
            yield return report;
        }
    }

    /// <summary>How many articles to write together after so many.</summary>
    public static int NextSize(int size) => Math.Min(size * 2, BatchSize);

    /// <summary>Takes some articles in together, in one transaction, as <see cref="IngestAsync(IAsyncEnumerable{ArticleText}, CancellationToken)"/> does.</summary>
    /// <returns>A report for each article, in their order.</returns>
    /// <exception cref="StoreException">The store cannot be written; nothing was kept.</exception>
    public async Task<IReadOnlyList<IngestReport>> IngestAsync(IReadOnlyList<ArticleText> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        try
        {
            return await IngestTogetherAsync(articles, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (IsOfAnArticle(problem))
        {
            // One of them can't be taken; one by one it shows which, and the others come in.
            var reports = new List<IngestReport>(articles.Count);
            foreach (var article in articles)
            {
                reports.Add(await TryIngestAsync(article, cancellationToken).ConfigureAwait(false));
            }

            return reports;
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

    private static bool IsOfAnArticle(Exception problem) => problem is not (StoreException or OperationCanceledException or OutOfMemoryException);

    private static IngestResult Unchanged(NodeId article) => new(article, IngestOutcome.Unchanged, 0, 0);

    /// <summary>Reads an article before the store is locked for writing.</summary>
    /// <returns><see langword="null"/> for one that is there already, word for word.</returns>
    private async Task<LoggedArticle?> ReadAsync(ArticleText article, CancellationToken cancellationToken)
    {
        var id = ArticleIdentity.IdOf(article);
        var hash = ArticleIdentity.ContentHashOf(article);
        if (IsUnchanged(await FindAsync(id, cancellationToken).ConfigureAwait(false), hash))
        {
            return null;
        }

        var found = await extractor.ExtractAsync(article, cancellationToken).ConfigureAwait(false);
        return ArticleReading.Identify(article, id, hash, found, clock.GetUtcNow());
    }

    private async Task<IReadOnlyList<IngestReport>> IngestTogetherAsync(IReadOnlyList<ArticleText> articles, CancellationToken cancellationToken)
    {
        var versions = new LoggedArticle?[articles.Count];
        await Parallel.ForAsync(
            0,
            articles.Count,
            new ParallelOptions { MaxDegreeOfParallelism = ReadersAtOnce, CancellationToken = cancellationToken },
            async (index, token) => versions[index] = await ReadAsync(articles[index], token).ConfigureAwait(false)).ConfigureAwait(false);
        var written = new Queue<IngestResult>(await WriteAsync([.. versions.OfType<LoggedArticle>()], cancellationToken).ConfigureAwait(false));
        return [.. articles.Select((article, index) =>
            new IngestReport(article.Name, versions[index] is null ? Unchanged(ArticleIdentity.IdOf(article)) : written.Dequeue(), null))];
    }

    private async Task<IngestReport> TryIngestAsync(ArticleText article, CancellationToken cancellationToken)
    {
        try
        {
            return new IngestReport(article.Name, await IngestAsync(article, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception problem) when (IsOfAnArticle(problem))
        {
            return new IngestReport(article.Name, null, problem);
        }
    }

    private async Task<IReadOnlyList<IngestResult>> WriteAsync(IReadOnlyList<LoggedArticle> versions, CancellationToken cancellationToken)
    {
        if (versions.Count == 0)
        {
            return [];
        }

        var results = await store.WriteAsync((transaction, token) => WriteAsync(transaction, versions, token), cancellationToken).ConfigureAwait(false);
        foreach (var result in results)
        {
            await TellAsync(result, cancellationToken).ConfigureAwait(false);
        }

        return results;
    }

    private static async Task<IReadOnlyList<IngestResult>> WriteAsync(IGraphTransaction transaction, IReadOnlyList<LoggedArticle> versions, CancellationToken cancellationToken)
    {
        var projection = new Projection(transaction, cancellationToken);
        var results = new List<IngestResult>(versions.Count);
        var touched = new HashSet<ProjectionUnit>();
        foreach (var version in versions)
        {
            results.Add(await AppendAsync(transaction, projection, version, touched, cancellationToken).ConfigureAwait(false));
        }

        await projection.ProjectAsync(touched).ConfigureAwait(false);
        return results;
    }

    private static async Task<IngestResult> AppendAsync(IGraphTransaction transaction, Projection projection, LoggedArticle version, HashSet<ProjectionUnit> touched, CancellationToken cancellationToken)
    {
        // Another writer may have taken it in since the text was read.
        var id = version.Article.Id;
        var known = await transaction.FindArticleAsync(id, cancellationToken).ConfigureAwait(false);
        if (known is not null && IsUnchanged(known.Article, version.Article.ContentHash))
        {
            // A store that was away tries again, and may find that it had kept this very version.
            return known.Article.RecordedAt == version.Article.RecordedAt
                ? ResultOf(version, known.Version == 1 ? IngestOutcome.Added : IngestOutcome.Replaced)
                : Unchanged(id);
        }

        touched.UnionWith(await transaction.AppendAsync(version, cancellationToken).ConfigureAwait(false));
        var forms = await transaction.PutFormsAsync(id, ArticleReading.FormsOf(version), cancellationToken).ConfigureAwait(false);
        var reassigned = await projection.ResolveAsync(forms).ConfigureAwait(false);
        var moved = await transaction.GetArticlesOfFormsAsync(reassigned, cancellationToken).ConfigureAwait(false);
        touched.UnionWith(await projection.ResolveClaimsAsync(moved.Append(id).Distinct()).ConfigureAwait(false));
        return ResultOf(version, known is null ? IngestOutcome.Added : IngestOutcome.Replaced);
    }

    private static IngestResult ResultOf(LoggedArticle version, IngestOutcome outcome) =>
        new(version.Article.Id, outcome, version.Claims.Length, version.Entities.Length);
}
