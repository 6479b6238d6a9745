using HotChocolate;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.Testing;

namespace NatoGraph.GraphQL.Tests.Schema;

/// <summary>The schema that clients rely on is a file under review: schema/natograph.graphql.</summary>
[Collection(SharedWorld.Name)]
public sealed class SchemaTests(WorldFixture world)
{
    private static readonly string File = System.IO.Path.Combine(TestSettings.RepositoryRoot, "schema", "natograph.graphql");

    /// <summary>With NATOGRAPH_UPDATE_SCHEMA=1 the file is written anew from the code.</summary>
    [Fact]
    public async Task Schema_PrintedFromCode_IsTheFileUnderReview()
    {
        var printed = (await SchemaAsync()).Print().ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("NATOGRAPH_UPDATE_SCHEMA") == "1")
        {
            await System.IO.File.WriteAllTextAsync(File, printed);
        }

        Assert.Equal(await System.IO.File.ReadAllTextAsync(File), printed);
    }

    private async Task<ISchema> SchemaAsync() =>
        (await world.Host.Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync()).Schema;
}
