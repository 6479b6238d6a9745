namespace NatoGraph.Storage.Sqlite.Writing;

/// <content>Projecting from scratch.</content>
internal sealed partial class SqliteGraphTransaction
{
    /// <inheritdoc/>
    public Task ClearProjectionAsync(CancellationToken cancellationToken) => Run(
        () =>
        {
            session.Script("""
                DELETE FROM mention;
                DELETE FROM form;
                DELETE FROM redirect;
                DELETE FROM claim_unit;
                DELETE FROM claim_entity WHERE current = 1;
                DELETE FROM entity;
                DELETE FROM unit;
                DELETE FROM fact;
                DELETE FROM contradiction;
                DELETE FROM search WHERE rowid IN (SELECT sequence FROM search_item WHERE kind <> 'Article');
                DELETE FROM search_item WHERE kind <> 'Article';
                UPDATE claim SET subject = NULL, object = NULL, post = NULL, participants = '[]', attributed_to = NULL WHERE superseded_at IS NULL;
                """);
            return true;
        },
        cancellationToken);
}
