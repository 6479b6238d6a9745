namespace NatoGraph.GraphQL;

/// <summary>What is told as it happens, over graphql-transport-ws or server-sent events.</summary>
public sealed class Subscription;
