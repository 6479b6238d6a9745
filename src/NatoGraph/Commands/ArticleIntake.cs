using NatoGraph.Ingestion;
using NatoGraph.Inputs;
using NatoGraph.Storage.Writing;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary>How many articles came in, and how.</summary>
internal sealed record IntakeTally(int Added, int Unchanged, int Replaced, int Failed, int Claims)
{
    public static IntakeTally None { get; } = new(0, 0, 0, 0, 0);

    public IntakeTally With(IngestResult result) => result.Outcome switch
    {
        IngestOutcome.Added => this with { Added = Added + 1, Claims = Claims + result.Claims },
        IngestOutcome.Replaced => this with { Replaced = Replaced + 1, Claims = Claims + result.Claims },
        _ => this with { Unchanged = Unchanged + 1 },
    };

    public string Summary(string store) =>
        $"{Added} added, {Replaced} replaced, {Unchanged} unchanged, {Failed} failed; {Claims} claims. Store: {store}";
}

/// <summary>Takes the articles that paths name into a store.</summary>
internal sealed class ArticleIntake(ArticleIngestor ingestor, Reporter reporter)
{
    /// <summary>Takes in all that the paths name.</summary>
    /// <param name="title">What to call it on the progress bar.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="onResult">Told of every place read, and of what became of its article where there was one.</param>
    /// <param name="cancellationToken">Stops between two articles.</param>
    public async Task<IntakeTally> TakeInAsync(string title, IEnumerable<string> paths, Action<ArticleInput, IngestResult?>? onResult, CancellationToken cancellationToken)
    {
        var tally = IntakeTally.None;
        var failed = await new InputWalk(reporter).ForEachAsync(
            title,
            paths,
            async (article, input) =>
            {
                var result = await ingestor.IngestAsync(article, cancellationToken).ConfigureAwait(false);
                tally = tally.With(result);
                onResult?.Invoke(input, result);
            },
            input => onResult?.Invoke(input, null),
            cancellationToken).ConfigureAwait(false);
        return tally with { Failed = failed };
    }
}
