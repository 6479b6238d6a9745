using NatoGraph.Domain.Articles;
using NatoGraph.Storage;
using NatoGraph.Terminal;

namespace NatoGraph.Inputs;

/// <summary>Goes through the articles that paths name. What can't be read is reported, with its place, and does not stop the rest.</summary>
internal sealed class InputWalk(Reporter reporter)
{
    private readonly ArticleInputs inputs = new(InputLimits.Default);

    /// <summary>Hands every readable article to <paramref name="take"/>.</summary>
    /// <param name="title">What to call it on the progress bar.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="take">What to do with an article, and where it was read.</param>
    /// <param name="onProblem">Told of every place that gave no article, where wanted.</param>
    /// <param name="cancellationToken">Stops between two articles.</param>
    /// <returns>How many places gave no article.</returns>
    public Task<int> ForEachAsync(
        string title,
        IEnumerable<string> paths,
        Func<ArticleText, ArticleInput, Task> take,
        Action<ArticleInput>? onProblem,
        CancellationToken cancellationToken)
    {
        var files = ArticleInputs.Files(paths).ToList();
        return reporter.WithProgressAsync(title, files.Count, async advance =>
        {
            var failed = 0;
            for (var done = 0; done < files.Count; advance(++done))
            {
                await foreach (var input in ReadAsync(files[done], cancellationToken).ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Report(input);
                    if (await TakeAsync(input, take).ConfigureAwait(false) is { } problem)
                    {
                        failed++;
                        onProblem?.Invoke(problem);
                    }
                }
            }

            return failed;
        });
    }

    /// <returns>The place, where it gave no article.</returns>
    private async Task<ArticleInput?> TakeAsync(ArticleInput input, Func<ArticleText, ArticleInput, Task> take)
    {
        if (input.Article is not { } article)
        {
            return input;
        }

        try
        {
            await take(article, input).ConfigureAwait(false);
            return null;
        }
        catch (Exception e) when (e is not (StoreException or IOException or OperationCanceledException or OutOfMemoryException))
        {
            // A fault in the program; it must not cost the user the other articles.
            var failed = ArticleInput.Bad(input.Place, $"the article '{article.Name}' can't be taken, and is left out: {e.Message} ({e.GetType().Name})");
            Report(failed);
            return failed;
        }
    }

    private IAsyncEnumerable<ArticleInput> ReadAsync((string Path, string? Problem) file, CancellationToken cancellationToken) =>
        file.Problem is null
            ? inputs.ReadAsync(file.Path, cancellationToken)
            : new[] { ArticleInput.Bad(file.Path, file.Problem) }.ToAsyncEnumerable();

    private void Report(ArticleInput input)
    {
        if (input.Problem is { } problem)
        {
            reporter.Fail($"{input.Place}: {problem}");
        }
        else if (input.Warning is { } warning)
        {
            reporter.Warn($"{input.Place}: {warning}");
        }
    }
}
