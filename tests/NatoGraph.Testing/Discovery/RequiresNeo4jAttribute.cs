namespace NatoGraph.Testing.Discovery;

/// <summary>The class needs the tests' Neo4j server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresNeo4jAttribute : RequirementAttribute
{
    public override string? WhyMissing => Neo4jServer.WhyMissing;
}
