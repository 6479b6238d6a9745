using Xunit;

namespace NatoGraph.Testing;

/// <summary>A test that starts a Neo4j server of its own; skipped where it can't.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnNeo4jFactAttribute : FactAttribute
{
    public OwnNeo4jFactAttribute() => Skip = OwnNeo4jServer.WhyMissing;
}
