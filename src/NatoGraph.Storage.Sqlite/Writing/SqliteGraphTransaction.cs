using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Connections;
using NatoGraph.Storage.Sqlite.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <summary>One write transaction. The parts of this class follow the data: log, forms, entities, claims, facts.</summary>
internal sealed partial class SqliteGraphTransaction(Session session) : IGraphTransaction
{
    private readonly SearchIndex search = new(session);

    /// <inheritdoc/>
    public Task<ArticleRecord?> FindArticleAsync(NodeId id, CancellationToken cancellationToken) => Run(
        () => session.Query(
            $"SELECT {ArticleRow.Columns} FROM article AS a WHERE a.id = @id AND a.superseded_at IS NULL",
            row => ArticleRow.Record(row),
            ("@id", id.ToString())).SingleOrDefault(),
        cancellationToken);

    /// <summary>Writes what search finds a thing by that is not there yet.</summary>
    public void Index(SearchEntry entry) => search.Add(entry);

    // SQLite answers at once and on this thread; what a caller awaits is the port's shape.
    private static Task<T> Run<T>(Func<T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(work());
    }
}
