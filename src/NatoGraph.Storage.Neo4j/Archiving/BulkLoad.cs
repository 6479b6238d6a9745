using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Schema;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Archiving;

/// <summary>
/// Fills an empty graph, a transaction a piece. The graph bears the load's name until it is whole, so that nobody takes it for whole before,
/// and the load can go on. Indexes that nothing is looked up by meanwhile are made in the end.
/// </summary>
internal sealed class BulkLoad(GraphConnection connection, string name)
{
    private const string State = """
        MATCH (s:NatoGraph {id: 'graph'})
        SET s.turn = s.turn + 1
        RETURN s.loading, EXISTS { MATCH (:Article) } OR EXISTS { MATCH (:Form) }
        """;

    private const string Begin = "MATCH (s:NatoGraph {id: 'graph'}) SET s.loading = $name";

    private const string End = "MATCH (s:NatoGraph {id: 'graph'}) REMOVE s.loading";

    public async Task RunAsync(IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> pieces, CancellationToken cancellationToken)
    {
        var goesOn = await connection.WriteAsync(BeginAsync, cancellationToken).ConfigureAwait(false);
        await connection.RunAloneAsync(Migrations.Indexes.Select(index => $"DROP INDEX {index.Name} IF EXISTS"), cancellationToken).ConfigureAwait(false);
        await foreach (var piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            // What was committed without an answer is there when the piece is tried again.
            var mayBeThere = goesOn;
            await connection.WriteAsync(
                async runner =>
                {
                    var there = mayBeThere ? await new ArchiveReader(runner).KeysAsync(piece).ConfigureAwait(false) : [];
                    mayBeThere = true;
                    await new ArchiveWriter(runner).AddAsync([.. piece.Where(row => !there.Contains(row.Key))]).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }

        await connection.RunAloneAsync([.. Migrations.Indexes.Select(index => index.Creation), "CALL db.awaitIndexes(1800)"], cancellationToken).ConfigureAwait(false);
        await connection.WriteAsync(runner => ExecuteAsync(runner, End), cancellationToken).ConfigureAwait(false);
    }

    /// <returns>Whether there is a beginning of this load.</returns>
    private async Task<bool> BeginAsync(CypherRunner runner)
    {
        var found = await runner.QueryAsync(State, row => (Loading: row[0].As<string?>(), IsFilled: row[1].As<bool>())).ConfigureAwait(false);
        switch (found)
        {
            case []:
                throw connection.Errors.NotOpened();
            case [{ Loading: { } other }] when other != name:
                throw connection.Errors.Unfinished(other);
            case [{ Loading: null, IsFilled: true }]:
                throw connection.Errors.NotEmpty();
        }

        await runner.ExecuteAsync(Begin, ("name", name)).ConfigureAwait(false);
        return found[0].Loading is not null;
    }

    private static async Task<bool> ExecuteAsync(CypherRunner runner, string cypher)
    {
        await runner.ExecuteAsync(cypher).ConfigureAwait(false);
        return true;
    }
}
