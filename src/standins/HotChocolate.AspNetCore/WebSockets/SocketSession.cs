using HotChocolate.AspNetCore.Http;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>One client's connection, from accepting it to closing it (graphql-transport-ws).</summary>
internal sealed class SocketSession(
    HttpContext context, RequestExecutor executor, SocketConnection connection, SocketOperations operations, GraphQLSocketOptions options, TimeProvider time)
{
    private volatile bool _isInitialised;

    /// <summary>Talks until either side ends it.</summary>
    /// <param name="stopping">Cancelled when the server stops.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var end = new CancellationTokenSource();
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var keeping = KeepAsync(end.Token);
        await using (stopping.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), stopped))
        {
            var reading = ReadAsync();
            if (await Task.WhenAny(reading, stopped.Task).ConfigureAwait(false) != reading)
            {
                await EndAsync().ConfigureAwait(false);
            }

            await reading.ConfigureAwait(false);
        }

        await end.CancelAsync().ConfigureAwait(false);
        await keeping.ConfigureAwait(false);
    }

    private async Task ReadAsync()
    {
        while (await connection.ReceiveAsync().ConfigureAwait(false) is { } bytes)
        {
            var (message, fault) = SocketMessage.Read(bytes);
            await (message is null ? connection.CloseAsync(CloseCode.InvalidMessage(fault!)) : HandleAsync(message)).ConfigureAwait(false);
        }
    }

    private Task HandleAsync(SocketMessage message) => message switch
    {
        { Type: "ping" } => connection.SendAsync(SocketProtocol.Pong),
        { Type: "pong" } => Task.CompletedTask,
        { Type: "connection_init" } => InitialiseAsync(),
        { Type: "subscribe" or "complete" } when !_isInitialised => connection.CloseAsync(CloseCode.Unauthorized),
        { Type: "subscribe", Id: { Length: > 0 } id } => SubscribeAsync(id, message),
        { Type: "complete", Id: { Length: > 0 } id } => Complete(id),
        { Type: "subscribe" or "complete" } => connection.CloseAsync(CloseCode.InvalidMessage("The message must have an id.")),
        _ => connection.CloseAsync(CloseCode.InvalidMessage("The type of the message is unknown.")),
    };

    private Task InitialiseAsync()
    {
        if (_isInitialised)
        {
            return connection.CloseAsync(CloseCode.TooManyInitialisations);
        }

        _isInitialised = true;
        return connection.SendAsync(SocketProtocol.ConnectionAck);
    }

    private Task SubscribeAsync(string id, SocketMessage message)
    {
        if (message.Payload is not { } payload)
        {
            return connection.CloseAsync(CloseCode.InvalidMessage("The message must have a payload."));
        }

        RequestParameters parameters;
        try
        {
            parameters = RequestParameters.FromJson(payload);
        }
        catch (TransportException exception)
        {
            return connection.SendAsync(SocketProtocol.Error(id, [executor.Errors.Handle(exception.Error)]));
        }

        var operation = new SocketOperation(context, executor, connection);
        return operations.TryStart(id, ticket => operation.RunAsync(ticket, parameters))
            ? Task.CompletedTask
            : connection.CloseAsync(CloseCode.SubscriberExists(id));
    }

    private Task Complete(string id)
    {
        operations.End(id);
        return Task.CompletedTask;
    }

    private async Task EndAsync()
    {
        foreach (var ticket in operations.UnderWay().Where(ticket => ticket.TryEnd()))
        {
            await connection.SendAsync(SocketProtocol.Complete(ticket.Id)).ConfigureAwait(false);
        }

        await connection.CloseAsync(CloseCode.SessionEnded).ConfigureAwait(false);
    }

    /// <summary>Closes the connection of a client that doesn't introduce itself; keeps the others open.</summary>
    private async Task KeepAsync(CancellationToken end)
    {
        await WaitAsync(options.ConnectionInitializationTimeout, end).ConfigureAwait(false);
        if (!_isInitialised && !end.IsCancellationRequested)
        {
            await connection.CloseAsync(CloseCode.InitialisationTimeout).ConfigureAwait(false);
        }

        while (options.KeepAliveInterval is { } interval && !end.IsCancellationRequested)
        {
            await WaitAsync(interval, end).ConfigureAwait(false);
            if (!end.IsCancellationRequested)
            {
                await connection.SendAsync(SocketProtocol.Ping, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private Task WaitAsync(TimeSpan span, CancellationToken end) =>
        Task.Delay(span, time, end).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
