namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>Something of which there are few, from which a list can begin: as clauses that give the items, or as a condition on them.</summary>
/// <param name="Clauses">Give the items as <c>n</c>.</param>
/// <param name="Condition">Holds for the same items.</param>
internal sealed record Beginning(string Clauses, string Condition)
{
    public static Beginning Of(string pattern) => new($"MATCH {pattern}", $"EXISTS {{ {pattern} }}");

    public static Beginning Of(string clauses, string condition) => new(clauses, condition);
}
