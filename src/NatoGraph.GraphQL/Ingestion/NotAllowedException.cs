namespace NatoGraph.GraphQL.Ingestion;

/// <summary>The caller may not do what was asked.</summary>
/// <param name="message">Why.</param>
public sealed class NotAllowedException(string message) : Exception(message);
