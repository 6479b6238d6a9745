using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Sqlite.Tests;

public sealed class ManyKeysTests
{
    [Fact]
    public async Task GetPeopleAsync_MoreKeysThanSqliteBindsVariables_Answers()
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteGraphStore(folder.File());
        await store.OpenAsync(default);
        var ids = Enumerable.Range(0, 100_000).Select(number => new NodeId(NodeKind.Person, $"person-{number}")).ToList();

        Assert.Empty(await store.GetPeopleAsync(ids, default));
        Assert.Equal(ids.Count, (await store.GetTenuresOfPeopleAsync(ids, default)).Count);
    }
}
