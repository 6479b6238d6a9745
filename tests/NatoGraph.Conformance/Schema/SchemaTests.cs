using NatoGraph.Conformance.Server;

namespace NatoGraph.Conformance.Schema;

/// <summary>graphql-js reads the schema, from its file and from the server, and finds the same.</summary>
public sealed class SchemaTests(LiveServer server) : IClassFixture<LiveServer>
{
    private static string File => Path.Combine(TestSettings.RepositoryRoot, "schema", "natograph.graphql");

    [NodeFact]
    public async Task Schema_AsAFile_IsValid() =>
        Assert.Equal(["valid"], await NodeScript.RunAsync("Schema/validate.mjs", File));

    [NodeFact]
    public async Task Schema_IntrospectedFromTheServer_IsThatOfTheFile() =>
        Assert.Equal(["equal"], await NodeScript.RunAsync("Schema/introspect.mjs", server.Endpoint, File));
}
