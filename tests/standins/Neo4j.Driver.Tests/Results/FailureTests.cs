using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Results;

/// <summary>Whatever goes wrong, the next query on the same driver works.</summary>
public class FailureTests
{
    private static async Task AssertHealthyAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        Assert.Equal(1, (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].As<int>());
    }

    private static Func<ScriptedConnection, ReceivedMessage, Task<bool>> Bad(Func<ScriptedConnection, Task> onPull) => async (connection, message) =>
    {
        if (message.Name == "RUN")
        {
            await connection.SuccessAsync(("fields", new[] { "n" }));
            if (message.Text == "bad")
            {
                await connection.ReceiveAsync();
                await connection.RecordAsync(7L);
                await onPull(connection);
            }
            else
            {
                await connection.ReceiveAsync();
                await connection.RecordAsync(1L);
                await connection.SuccessAsync();
            }

            return true;
        }

        return false;
    };

    [Fact]
    public async Task Run_FailureInTheMiddle_RecordsThenTheException()
    {
        await using var server = new ScriptedServer(Bad(connection => connection.FailureAsync("Neo.ClientError.Statement.ArithmeticError", "/ by zero")));
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        await using (var session = driver.AsyncSession())
        {
            var cursor = await session.RunAsync("bad");
            Assert.True(await cursor.FetchAsync());
            Assert.Equal(7, cursor.Current[0].As<int>());
            var error = await Assert.ThrowsAsync<ClientException>(cursor.FetchAsync);
            Assert.Equal("/ by zero", error.Message);
            await Assert.ThrowsAsync<ClientException>(cursor.ConsumeAsync);
        }

        await AssertHealthyAsync(driver);
        Assert.Equal(1, server.ConnectionCount);
        Assert.Contains("RESET", server.SeenNames);
    }

    [Fact]
    public async Task Run_ConnectionLostInTheMiddle_ServiceUnavailable()
    {
        await using var server = new ScriptedServer(Bad(connection =>
        {
            connection.Close();
            return Task.CompletedTask;
        }));
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        await using (var session = driver.AsyncSession())
        {
            var cursor = await session.RunAsync("bad");
            await cursor.FetchAsync();
            await Assert.ThrowsAsync<ServiceUnavailableException>(cursor.FetchAsync);
        }

        await AssertHealthyAsync(driver);
        Assert.Equal(2, server.ConnectionCount);
    }

    [Theory]
    [InlineData(new byte[] { 0, 1, 0xFF, 0, 0 })]
    [InlineData(new byte[] { 0, 3, 0xB1, 0x71, 0x92, 0, 0 })]
    [InlineData(new byte[] { 0, 2, 0xB0, 0x33, 0, 0 })]
    [InlineData(new byte[] { 0, 5, 0xB1, 0x71, 0x92, 1, 1, 0, 0 })]
    [InlineData(new byte[] { 0, 8, 0xB1, 0x71, 0x91, 0xD6, 0x7F, 0xFF, 0xFF, 0xFF, 0, 0 })]
    [InlineData(new byte[] { 0, 6, 0xB1, 0x71, 0x91, 0xB1, 0x74, 0xFF, 0, 0 })]
    public async Task Run_MalformedMessage_ProtocolException(byte[] bytes)
    {
        await using var server = new ScriptedServer(Bad(connection => connection.SendBytesAsync(bytes)));
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        await using (var session = driver.AsyncSession())
        {
            var cursor = await session.RunAsync("bad");
            await cursor.FetchAsync();
            await Assert.ThrowsAsync<ProtocolException>(cursor.FetchAsync);
        }

        await AssertHealthyAsync(driver);
    }

    /// <summary>Each run is a query to whose answer the server adds any bytes at all, and hangs up.</summary>
    [Fact]
    public async Task Run_AnyBytesFromTheServer_EndsAndTheNextQueryWorks()
    {
        var random = new Random(11);
        await using var server = new ScriptedServer(Bad(async connection =>
        {
            var bytes = new byte[random.Next(2, 200)];
            random.NextBytes(bytes);
            if (random.Next(2) == 0)
            {
                // A proper frame around improper contents gets further.
                (bytes[0], bytes[1]) = (0, (byte)(bytes.Length - 2));
            }

            await connection.SendBytesAsync(bytes);
            connection.Close();
        }));
        await using var driver = server.Open();
        for (var i = 0; i < 100; i++)
        {
            await using var session = driver.AsyncSession();
            var cursor = await session.RunAsync("bad");
            var error = await Record.ExceptionAsync(() => cursor.ToListAsync());
            Assert.IsAssignableFrom<Neo4jException>(error);
        }

        await AssertHealthyAsync(driver);
    }

    [Fact]
    public async Task Fetch_KeepAliveChunks_MeanNothing()
    {
        await using var server = new ScriptedServer(Bad(async connection =>
        {
            await connection.SendBytesAsync(0, 0, 0, 0);
            await connection.RecordAsync(8L);
            await connection.SendBytesAsync(0, 0);
            await connection.SuccessAsync();
        }));
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        Assert.Equal([7, 8], await (await session.RunAsync("bad")).ToListAsync(record => record[0].As<int>()));
    }

    [Fact]
    public async Task Enumerate_CancelledWhileTheServerIsSilent_StopsAtOnce()
    {
        var silent = new TaskCompletionSource();
        await using var server = new ScriptedServer(Bad(_ => silent.Task));
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        await using (var session = driver.AsyncSession())
        {
            using var stop = new CancellationTokenSource();
            var cursor = await session.RunAsync("bad");
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (var record in cursor.WithCancellation(stop.Token))
                {
                    stop.CancelAfter(1);
                }
            });
        }

        await AssertHealthyAsync(driver);
        silent.SetResult();
    }

    [Fact]
    public async Task ExecutableQuery_Cancelled_StopsAtOnce()
    {
        var silent = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        await using var server = new ScriptedServer(Bad(_ =>
        {
            stop.Cancel();
            return silent.Task;
        }));
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.ExecutableQuery("bad").ExecuteAsync(stop.Token));
        await AssertHealthyAsync(driver);
        silent.SetResult();
    }

    [Fact]
    public async Task Fetch_ServerSilentForLongerThanItPromised_ReadTimeout()
    {
        var silent = new TaskCompletionSource();
        await using var server = new ScriptedServer(Bad(_ => silent.Task))
        {
            Hints = new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 1L },
        };
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        await using (var session = driver.AsyncSession())
        {
            var cursor = await session.RunAsync("bad");
            await cursor.FetchAsync();
            var error = await Assert.ThrowsAsync<ConnectionReadTimeoutException>(cursor.FetchAsync);
            Assert.True(error.IsRetriable);
        }

        await AssertHealthyAsync(driver);
        silent.SetResult();
    }

    [Fact]
    public async Task Run_ParameterThatCannotBe_ProtocolExceptionAndNothingSent()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        await using (var session = driver.AsyncSession())
        {
            await Assert.ThrowsAsync<ProtocolException>(
                () => session.RunAsync("RETURN $x", new Dictionary<string, object?> { ["x"] = new Uri("http://x") }));
        }

        await AssertHealthyAsync(driver);
        Assert.Equal(1, server.SeenNames.Count(name => name == "RUN"));
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task Close_DriverWhileAResultIsOpen_CursorFails()
    {
        var silent = new TaskCompletionSource();
        await using var server = new ScriptedServer(Bad(_ => silent.Task));
        var driver = server.Open();
        var session = driver.AsyncSession();
        var cursor = await session.RunAsync("bad");
        await cursor.FetchAsync();
        var next = cursor.FetchAsync();
        await driver.DisposeAsync();
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => next);
        Assert.Throws<ObjectDisposedException>(() => driver.AsyncSession());
        silent.SetResult();
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError", typeof(ClientException), false)]
    [InlineData("Neo.ClientError.Statement.TypeError", typeof(TypeException), false)]
    [InlineData("Neo.ClientError.Statement.ArgumentError", typeof(StatementArgumentException), false)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark", typeof(InvalidBookmarkException), false)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmarkMixture", typeof(InvalidBookmarkMixtureException), false)]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", typeof(FatalDiscoveryException), false)]
    [InlineData("Neo.ClientError.Security.Unauthorized", typeof(AuthenticationException), false)]
    [InlineData("Neo.ClientError.Security.Forbidden", typeof(ForbiddenException), false)]
    [InlineData("Neo.ClientError.Security.TokenExpired", typeof(TokenExpiredException), false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", typeof(AuthorizationException), true)]
    [InlineData("Neo.ClientError.Security.Anything", typeof(UnknownSecurityException), false)]
    [InlineData("Neo.ClientError.Request.Invalid", typeof(ProtocolException), false)]
    [InlineData("Neo.ClientError.Request.InvalidFormat", typeof(ProtocolException), false)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", typeof(TransientException), true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", typeof(ClientException), false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", typeof(ClientException), false)]
    [InlineData("Neo.DatabaseError.Statement.ExecutionFailed", typeof(DatabaseException), false)]
    [InlineData("Something.Else", typeof(DatabaseException), false)]
    public void ToException_Code_HasItsType(string code, Type type, bool retriable)
    {
        var exception = ServerFailure.ToException(code, "m");
        Assert.IsType(type, exception);
        Assert.Equal(("m", retriable), (exception.Message, exception.IsRetriable));
        Assert.EndsWith(code[code.LastIndexOf('.')..], exception.Code, StringComparison.Ordinal);
    }
}
