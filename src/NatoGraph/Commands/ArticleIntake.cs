using NatoGraph.Domain.Articles;
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
    /// <param name="cancellationToken">Stops between two batches of articles.</param>
    public async Task<IntakeTally> TakeInAsync(string title, IEnumerable<string> paths, Action<ArticleInput, IngestResult?>? onResult, CancellationToken cancellationToken)
    {
        var (tally, size) = (IntakeTally.None, 1);
        var waiting = new List<ArticleInput>(ArticleIngestor.BatchSize);
        var failed = await new InputWalk(reporter).ForEachAsync(title, paths, (_, input) => AddAsync(input), waiting.Add, cancellationToken).ConfigureAwait(false);
        await TakeAsync().ConfigureAwait(false);
        return tally with { Failed = tally.Failed + failed };

        Task AddAsync(ArticleInput input)
        {
            waiting.Add(input);
            return waiting.Count < size ? Task.CompletedTask : TakeAsync();
        }

        async Task TakeAsync()
        {
            var batch = waiting.ToList();
            waiting.Clear();
            size = ArticleIngestor.NextSize(size);
            var articles = batch.Select(input => input.Article).OfType<ArticleText>().ToList();
            var reports = new Queue<IngestReport>(await ingestor.IngestAsync(articles, cancellationToken).ConfigureAwait(false));
            foreach (var input in batch)
            {
                Tell(input, input.Article is null ? null : reports.Dequeue());
            }
        }

        void Tell(ArticleInput input, IngestReport? report)
        {
            if (report is null)
            {
                onResult?.Invoke(input, null);
                return;
            }

            tally = report.Result is { } result ? tally.With(result) : tally with { Failed = tally.Failed + 1 };
            var told = report.Failure is { } problem ? Told(input, report.Name, problem) : input;
            onResult?.Invoke(told, report.Result);
        }
    }

    // A fault in the program; it must not cost the user the other articles.
    private ArticleInput Told(ArticleInput input, string name, Exception problem)
    {
        var failed = ArticleInput.Bad(input.Place, $"the article '{name}' can't be taken, and is left out: {problem.Message} ({problem.GetType().Name})");
        reporter.Fail($"{failed.Place}: {failed.Problem}");
        return failed;
    }
}
