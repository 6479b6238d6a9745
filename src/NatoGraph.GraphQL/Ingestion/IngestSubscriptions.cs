using NatoGraph.Ingestion;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>Articles as they come in.</summary>
[ExtendObjectType<Subscription>]
public sealed class IngestSubscriptions
{
    /// <summary>The topic of articles that came in; its messages are of the type <see cref="IngestResult"/>.</summary>
    internal const string Topic = "articleIngested";

    /// <summary>An article came in that is new or corrects another, and the graph follows it already.</summary>
    [Subscribe]
    [Topic(Topic)]
    public IngestedArticle ArticleIngested([EventMessage] IngestResult ingested) => new(ingested);
}
