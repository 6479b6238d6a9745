namespace NatoGraph.GraphQL.Ingestion;

/// <summary>A field of an input holds what it may not hold.</summary>
/// <param name="name">The field, as the schema names it.</param>
/// <param name="message">What is wrong with it.</param>
public sealed class InvalidInputException(string name, string message) : Exception(message)
{
    /// <summary>The field, as the schema names it.</summary>
    public string Field => name;
}
