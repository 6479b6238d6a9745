using HotChocolate.Subscriptions;
using NatoGraph.Ingestion;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>Tells subscribers of each article that came in through this process.</summary>
internal sealed class IngestionAnnouncer(ITopicEventSender topics) : IIngestionObserver
{
    public ValueTask OnIngestedAsync(IngestResult result, CancellationToken cancellationToken) =>
        topics.SendAsync(IngestSubscriptions.Topic, result, cancellationToken);
}
