using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>Projects the whole log from scratch, a few articles at a time.</summary>
internal sealed class Rebuild(IGraphTransaction transaction, CancellationToken cancellationToken)
{
    private const int ArticlesAtOnce = 100;
    private const int UnitsAtOnce = 50;

    private readonly Projection projection = new(transaction, cancellationToken);

    public async Task RunAsync()
    {
        await transaction.ClearProjectionAsync(cancellationToken).ConfigureAwait(false);
        await ForAllArticlesAsync(async article =>
            await transaction.PutFormsAsync(article.Article.Id, ArticleReading.FormsOf(article), cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        await ResolveAllAsync().ConfigureAwait(false);
        var units = new HashSet<ProjectionUnit>();
        await ForAllArticlesAsync(async article =>
            units.UnionWith(await projection.ResolveClaimsAsync([article.Article.Id]).ConfigureAwait(false))).ConfigureAwait(false);
        foreach (var some in units.Chunk(UnitsAtOnce))
        {
            await projection.ProjectAsync(some).ConfigureAwait(false);
        }
    }

    private async Task ForAllArticlesAsync(Func<LoggedArticle, Task> work)
    {
        NodeId? after = null;
        ImmutableArray<LoggedArticle> some;
        do
        {
            some = await transaction.GetLogAsync(after, ArticlesAtOnce, cancellationToken).ConfigureAwait(false);
            foreach (var article in some)
            {
                await work(article).ConfigureAwait(false);
                after = article.Article.Id;
            }
        }
        while (some.Length == ArticlesAtOnce);
    }

    private async Task ResolveAllAsync()
    {
        var before = ImmutableArray<string>.Empty;
        var keys = await transaction.GetUnresolvedKeysAsync(cancellationToken).ConfigureAwait(false);
        while (!keys.IsEmpty)
        {
            if (keys.SequenceEqual(before))
            {
                throw new InvalidOperationException($"Resolution leaves a form without an entity; its keys: {string.Join(", ", keys)}.");
            }

            await projection.ResolveAsync(new FormsChange(keys, [])).ConfigureAwait(false);
            before = keys;
            keys = await transaction.GetUnresolvedKeysAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
