namespace NatoGraph.GraphQL;

/// <summary>What can be asked. Every fact leads to the claims behind it, and every claim to its article and its words.</summary>
public sealed class Query;
