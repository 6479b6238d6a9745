using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Reading;

namespace NatoGraph.Storage.Sqlite;

/// <content>Paths.</content>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<GraphPath?> FindPathAsync(NodeId from, NodeId to, int maxLength, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxLength, GraphPath.MaxLength);
        return sessions.ReadAsync(session => new PathReader(session).Find(from, to, maxLength), cancellationToken);
    }
}
