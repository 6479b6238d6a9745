using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Schema;
using NatoGraph.Storage.Neo4j.Writing;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Neo4j;

/// <summary>
/// A store in a Neo4j database, on one server or a cluster. Reads go to any member that has what this instance wrote; one writer is at
/// work at a time, whatever process it runs in.
/// </summary>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private readonly GraphConnection connection;
    private readonly Neo4jAddress address;
    private readonly Neo4jStoreOptions options;
    private readonly DocumentCache documents = new();

    /// <summary>Names a store; <see cref="OpenAsync"/> opens or makes it.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="options">How to reach it.</param>
    public Neo4jGraphStore(Neo4jAddress address, Neo4jStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(options);
        (this.address, this.options) = (address, options);
        connection = new GraphConnection(address, options);
    }

    /// <inheritdoc/>
    public string Address => address.ToString();

    /// <summary>The statements run so far, for the review of their plans and for measuring.</summary>
    internal StatementLog Statements => connection.Statements;

    /// <summary>Waits for the server, then makes or upgrades the schema.</summary>
    /// <exception cref="StoreException">No server answers in time, it refuses the user, or its graph is another program's or of a newer version.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await new ServerWait(connection, address, options).RunAsync(cancellationToken).ConfigureAwait(false);
        await new Migrations(connection, options).ApplyAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (await connection.TryReachAsync().ConfigureAwait(false) is { } problem)
        {
            throw connection.Errors.Of(problem);
        }
    }

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<IGraphTransaction, CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        return connection.WriteAsync(
            async runner =>
            {
                var transaction = await BeginAsync(runner).ConfigureAwait(false);
                var result = await write(transaction, cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                return result;
            },
            cancellationToken);
    }

    private async Task<Neo4jGraphTransaction> BeginAsync(CypherRunner runner)
    {
        var transaction = new Neo4jGraphTransaction(runner);
        var (isThere, loading) = await transaction.TakeTurnAsync().ConfigureAwait(false);
        return (isThere, loading) switch
        {
            (false, _) => throw connection.Errors.NotOpened(),
            (_, { } name) => throw connection.Errors.Unfinished(name),
            _ => transaction,
        };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
