using System.CommandLine;
using NatoGraph.Hosting;

namespace NatoGraph.Commands;

/// <summary>The option <c>--store</c>, the same for every command.</summary>
internal static class StoreOption
{
    public static Option<string?> Create() => new("--store")
    {
        Description = $"The store: sqlite:PATH, or neo4j://USER@HOST:7687 with its password in {Neo4jPassword.Variable}. Without it, {StoreAddress.Variable}, or else a file in your data folder.",
        HelpName = "STORE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(StoreAddress.Variable),
    };
}
