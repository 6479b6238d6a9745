namespace NatoGraph.Ingestion;

/// <summary>Is told of articles that came in.</summary>
public interface IIngestionObserver
{
    /// <summary>Called once an article that is new or corrects another is in the store.</summary>
    ValueTask OnIngestedAsync(IngestResult result, CancellationToken cancellationToken);
}
