using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Pooling;

/// <summary>Whatever befalls those who lease connections, none is lost to the pool, and none is given on with something of theirs on it.</summary>
public class TroubleTests
{
    private const int Places = 3;

    private static readonly Func<IDriver, Task>[] Troubles =
    [
        driver => ReadAsync(driver, "fine"),
        driver => ReadAsync(driver, "fail"),
        driver => ReadAsync(driver, "hang up"),
        driver => ReadAsync(driver, "garbage"),
        CancelInTheMiddleAsync,
        LeaveResultOpenAsync,
        LeaveTransactionOpenAsync,
        SendWhatCannotBeSentAsync,
        ThrowInTheWorkAsync,
    ];

    private static async Task<bool> ServeAsync(ScriptedConnection connection, ReceivedMessage message)
    {
        if (message.Name != "RUN")
        {
            return false;
        }

        switch (message.Text)
        {
            case "fail":
                await connection.FailureAsync("Neo.ClientError.Statement.SyntaxError");
                return true;
            case "hang up":
                connection.Close();
                return true;
            case "garbage":
                await connection.SendBytesAsync(0, 2, 0xC4, 0xC5, 0, 0);
                return true;
            default:
                return false;
        }
    }

    private static async Task ReadAsync(IDriver driver, string query)
    {
        await using var session = driver.AsyncSession();
        await (await session.RunAsync(query)).ToListAsync();
    }

    private static async Task CancelInTheMiddleAsync(IDriver driver)
    {
        using var stop = new CancellationTokenSource();
        await driver.ExecutableQuery("fine")
            .WithMap(record =>
            {
                stop.Cancel();
                return record;
            })
            .ExecuteAsync(stop.Token);
    }

    private static async Task LeaveResultOpenAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        await session.RunAsync("fine");
    }

    private static async Task LeaveTransactionOpenAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await transaction.RunAsync("fine");
    }

    private static async Task SendWhatCannotBeSentAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(runner => runner.RunAsync("fine", new Dictionary<string, object?> { ["x"] = new Version(1, 2) }));
    }

    private static async Task ThrowInTheWorkAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(async runner =>
        {
            await runner.RunAsync("fine");
            throw new FormatException();
        });
    }

    [Fact]
    public async Task Lease_AnyTroublesAtOnce_AllPlacesComeBack()
    {
        await using var server = new ScriptedServer(ServeAsync);
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(Places));
        var random = new Random(3);
        var troubles = Enumerable.Range(0, 300).Select(_ => Troubles[random.Next(Troubles.Length)]).ToList();
        await Task.WhenAll(troubles.Chunk(100).Select(async chunk =>
        {
            foreach (var trouble in chunk)
            {
                var error = await Record.ExceptionAsync(() => trouble(driver));
                Assert.True(error is null or Neo4jException or OperationCanceledException or FormatException, error?.ToString());
            }
        }));

        var sessions = Enumerable.Range(0, Places).Select(_ => driver.AsyncSession()).ToList();
        foreach (var session in sessions)
        {
            var transaction = await session.BeginTransactionAsync();
            Assert.Equal(1, (await (await transaction.RunAsync("fine")).SingleAsync())[0].As<int>());
        }

        await Task.WhenAll(sessions.Select(session => session.CloseAsync()));
    }
}
