using Xunit;

namespace NatoGraph.Testing;

/// <summary>A test that needs a Neo4j server; skipped where none is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = Neo4jServer.WhyMissing;
}

/// <inheritdoc cref="Neo4jFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = Neo4jServer.WhyMissing;
}
