using NatoGraph.Testing.Discovery;
using NatoGraph.Testing;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>The class needs the tests' Neo4j server.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RequiresNeo4jAttribute : RequirementAttribute
{
    public override string? WhyMissing => Neo4jServer.WhyMissing;
}
