using System.Globalization;
using System.Reflection;
using NatoGraph.Storage.Neo4j.Connections;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Schema;

/// <summary>
/// Brings a database to the newest schema. Each <c>NNN_name.cypher</c> beside this file is one step, whose statements may run again; the
/// version on the node <c>NatoGraph</c> says how many have run.
/// </summary>
/// <param name="connection">The database.</param>
/// <param name="mustExist">Whether to refuse to make a store.</param>
internal sealed class Migrations(GraphConnection connection, bool mustExist)
{
    private const string VersionOfGraph = """
        OPTIONAL MATCH (s:NatoGraph {id: 'graph'})
        RETURN s.version, COUNT { () }
        """;

    private const string SetVersion = """
        MERGE (s:NatoGraph {id: 'graph'})
        ON CREATE SET s.name = 'NatoGraph', s.turn = 0, s.sequence = 0, s.version = 0
        SET s.version = CASE WHEN s.version > $version THEN s.version ELSE $version END
        """;

    private static readonly string[] Steps =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".cypher", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The schema that this program knows.</summary>
    internal static int Newest => Steps.Length;

    /// <summary>Makes or upgrades the schema.</summary>
    /// <exception cref="StoreException">The graph is another program's, or of a newer version.</exception>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var version = await VersionAsync(cancellationToken).ConfigureAwait(false);
        if (version == Newest)
        {
            return;
        }

        foreach (var step in Steps.Skip(version))
        {
            await connection.RunAloneAsync(StatementsOf(Text(step)), cancellationToken).ConfigureAwait(false);
        }

        await connection.RunAloneAsync(["CALL db.awaitIndexes(300)"], cancellationToken).ConfigureAwait(false);
        await connection.WriteAsync(
            async runner =>
            {
                await runner.ExecuteAsync(SetVersion, ("version", Newest)).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> VersionAsync(CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(VersionOfGraph, row => (Version: row[0].As<int?>(), Nodes: row[1].As<long>()), cancellationToken).ConfigureAwait(false);
        return rows.Single() switch
        {
            (null, 0) => mustExist ? throw connection.Errors.Missing() : 0,
            (null, _) => throw connection.Errors.Foreign(),
            ({ } version, _) when version > Newest => throw connection.Errors.Newer(version, Newest),
            ({ } version, _) => version,
        };
    }

    private static IEnumerable<string> StatementsOf(string step) =>
        step.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(statement => statement.TrimEnd(';'));

    private static string Text(string step)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(step)
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{step} is not embedded."));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
