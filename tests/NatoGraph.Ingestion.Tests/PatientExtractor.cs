using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Ingestion.Tests;

/// <summary>Reads a text only once another is being read too.</summary>
internal sealed class PatientExtractor : IClaimExtractor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly TaskCompletionSource company = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int reading;

    public async ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref reading) > 1)
        {
            company.TrySetResult();
        }

        await company.Task.WaitAsync(Patience, cancellationToken);
        return new ExtractedArticle([], [], []);
    }
}
