using Neo4j.Driver.Sessions;
using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Sessions;

public class RetryTests
{
    private readonly InstantTime _time = new();

    private RetryPolicy Policy => new(TimeSpan.FromSeconds(30), NullLogger.Instance, _time);

    [Fact]
    public async Task Run_TransientTwice_WaitsDoubleAndWorkIsDone()
    {
        var attempts = 0;
        var result = await Policy.RunAsync(
            () => ++attempts < 3 ? throw new TransientException("Neo.TransientError.X.Y", "busy") : Task.FromResult(attempts), default);
        Assert.Equal(3, result);
        Assert.InRange(_time.Waits[0].TotalSeconds, 0.8, 1.2);
        Assert.InRange(_time.Waits[1].TotalSeconds, 1.6, 2.4);
    }

    [Fact]
    public async Task Run_NeverDone_ServiceUnavailableWithAllErrors()
    {
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(
            () => Policy.RunAsync<int>(() => throw new SessionExpiredException("gone"), default));
        var all = Assert.IsType<AggregateException>(error.InnerException).InnerExceptions;
        Assert.Equal(_time.Waits.Count + 1, all.Count);
        Assert.InRange(_time.Waits.Sum(wait => wait.TotalSeconds), 30, 80);
    }

    [Fact]
    public async Task Run_TimeIsOverAtOnce_TriedTwiceAllTheSame()
    {
        var attempts = 0;
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => Policy.RunAsync<int>(
            () =>
            {
                attempts++;
                _time.Advance(TimeSpan.FromMinutes(1));
                throw new ServiceUnavailableException("down");
            },
            default));
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task Run_NotRetriable_ThrownAtOnce()
    {
        await Assert.ThrowsAsync<ClientException>(() => Policy.RunAsync<int>(() => throw new ClientException("no"), default));
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task ExecuteWrite_Deadlock_WholeTransactionAgain()
    {
        await using var server = new ScriptedServer(Scripts.Failing(1, "Neo.TransientError.Transaction.DeadlockDetected"));
        await using var driver = GraphDatabase.Create(new Uri($"bolt://{server.Address}"), AuthTokenManagers.None, new Config(), _time);
        await using var session = driver.AsyncSession();
        var sum = await session.ExecuteWriteAsync(async runner =>
        {
            var one = await (await runner.RunAsync("a")).SingleAsync();
            var two = await (await runner.RunAsync("b")).SingleAsync();
            return one[0].As<int>() + two[0].As<int>();
        });
        Assert.Equal(2, sum);
        Assert.Equal(["RUN a", "RUN a", "RUN b"], server.Seen.Where(m => m.Name == "RUN").Select(m => m.ToString()));
        Assert.Equal(1, server.SeenNames.Count(name => name == "COMMIT"));
    }

    [Fact]
    public async Task ExecuteWrite_BeginFails_RetriedLikeAQuery()
    {
        var left = 1;
        await using var server = new ScriptedServer(async (connection, message) =>
        {
            if (message.Name != "BEGIN" || left-- <= 0)
            {
                return false;
            }

            await connection.FailureAsync("Neo.TransientError.General.DatabaseUnavailable");
            return true;
        });
        await using var driver = GraphDatabase.Create(new Uri($"bolt://{server.Address}"), AuthTokenManagers.None, new Config(), _time);
        await using var session = driver.AsyncSession();
        Assert.Equal(1, await session.ExecuteWriteAsync(async runner => (await (await runner.RunAsync("a")).SingleAsync())[0].As<int>()));
        Assert.Single(_time.Waits);
    }
}
