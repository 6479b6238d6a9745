namespace Neo4j.Driver.Tests.Real;

/// <summary>Measures this process, so nothing else may run beside it.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public class MemoryTests
{
    [RealServerFact]
    public async Task Stream_AMillionRecords_MemoryStaysConstant()
    {
        await using var driver = RealServer.Open();
        await using var session = driver.AsyncSession();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        var cursor = await session.RunAsync("UNWIND range(1, 1000000) AS i RETURN i, 'name ' + i AS name");
        while (await cursor.FetchAsync())
        {
            if (++count % 50_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(1_000_000, count);
        Assert.InRange(most, 0, 20_000_000);
    }
}
