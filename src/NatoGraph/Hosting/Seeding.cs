using NatoGraph.Commands;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction;
using NatoGraph.Ingestion;
using NatoGraph.Inputs;
using NatoGraph.Storage;
using NatoGraph.Terminal;

namespace NatoGraph.Hosting;

/// <summary>Fills a new store with the articles that come with the program, so that the first query has something to show.</summary>
internal sealed class Seeding(IGraphStore store, Reporter reporter)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "seed-data", "articles");

    /// <summary>Takes the articles in where the store holds nothing else; goes on where an earlier run was stopped.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Folder) || !await IsWantedAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        reporter.Say("The store is new: taking in the articles that come with the program.");
        var ingestor = new ArticleIngestor(store, new ClaimExtractor(), TimeProvider.System);
        var tally = await new ArticleIntake(ingestor, reporter).TakeInAsync("Seeding", [Folder], null, cancellationToken).ConfigureAwait(false);
        reporter.Say(tally.Summary(store.Address));
    }

    private async Task<bool> IsWantedAsync(CancellationToken cancellationToken)
    {
        var statistics = await store.GetStatisticsAsync(cancellationToken).ConfigureAwait(false);
        var held = statistics.Nodes.GetValueOrDefault(NodeKind.Article);
        if (held == 0)
        {
            return true;
        }

        var seeds = await SeedIdsAsync(cancellationToken).ConfigureAwait(false);
        return held < seeds.Count && (await store.GetArticlesAsync(seeds, cancellationToken).ConfigureAwait(false)).Count == held;
    }

    private static async Task<List<NodeId>> SeedIdsAsync(CancellationToken cancellationToken)
    {
        var inputs = new ArticleInputs(InputLimits.Default);
        var ids = new List<NodeId>();
        foreach (var (path, _) in ArticleInputs.Files([Folder]))
        {
            await foreach (var input in inputs.ReadAsync(path, cancellationToken).ConfigureAwait(false))
            {
                if (input.Article is { } article)
                {
                    ids.Add(ArticleIdentity.IdOf(article));
                }
            }
        }

        return ids;
    }
}
