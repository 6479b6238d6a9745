using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NatoGraph.Storage.Neo4j.Connections;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Schema;

/// <summary>
/// Brings a database to the newest schema. Each <c>NNN_name.cypher</c> beside this file is one step, whose statements may run again; the
/// version on the node <c>NatoGraph</c> says how many have run.
/// </summary>
/// <param name="connection">The database.</param>
/// <param name="options">Whether to refuse to make a store, or to open one that is not whole.</param>
internal sealed partial class Migrations(GraphConnection connection, Neo4jStoreOptions options)
{
    private const string VersionOfGraph = """
        OPTIONAL MATCH (s:NatoGraph {id: 'graph'})
        RETURN s.version, COUNT { () }, s.loading
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

    /// <summary>The indexes that are no constraints, and how each is made.</summary>
    internal static IEnumerable<(string Name, string Creation)> Indexes =>
        from step in Steps
        from statement in StatementsOf(Text(step))
        let name = IndexName().Match(statement)
        where name.Success
        select (name.Groups["name"].Value, statement);

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
        var rows = await connection.QueryAsync(VersionOfGraph, row => (Version: row[0].As<int?>(), Nodes: row[1].As<long>(), Loading: row[2].As<string?>()), cancellationToken).ConfigureAwait(false);
        return rows.Single() switch
        {
            (null, 0, _) => options.MustExist ? throw connection.Errors.Missing() : 0,
            (null, _, _) => throw connection.Errors.Foreign(),
            ({ } version, _, _) when version > Newest => throw connection.Errors.Newer(version, Newest),
            (_, _, { } loading) when !options.MayBeUnfinished => throw connection.Errors.Unfinished(loading),
            ({ } version, _, _) => version,
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

    [GeneratedRegex(@"^CREATE (RANGE|FULLTEXT) INDEX (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex IndexName();
}
