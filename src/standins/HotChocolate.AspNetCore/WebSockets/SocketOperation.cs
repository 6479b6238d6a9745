using System.Security.Claims;
using HotChocolate.AspNetCore.Http;
using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>Runs one operation and sends what it gives.</summary>
/// <param name="context">The request that became the connection.</param>
/// <param name="executor">Runs it.</param>
/// <param name="connection">Takes what it gives.</param>
internal sealed class SocketOperation(HttpContext context, RequestExecutor executor, SocketConnection connection)
{
    /// <summary>Runs it until it is over or cancelled.</summary>
    public async Task RunAsync(SocketTicket ticket, RequestParameters parameters)
    {
        try
        {
            var result = await executor.ExecuteAsync(Request(parameters), ticket.Cancelled).ConfigureAwait(false);
            await using (result.ConfigureAwait(false))
            {
                await SendAsync(ticket, result).ConfigureAwait(false);
            }
        }
        catch (SyntaxException exception)
        {
            await FailAsync(ticket, [executor.Errors.Handle(ExecutionErrors.SyntaxError(exception, ErrorCodes.Server.SyntaxError))]).ConfigureAwait(false);
        }
        catch (Exception exception) when (!ticket.Cancelled.IsCancellationRequested)
        {
            await FailAsync(ticket, [executor.Errors.Handle(executor.Errors.CreateUnexpectedError(exception).Build())]).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // It was cancelled, so nobody waits for what went wrong.
            ticket.TryEnd();
        }
    }

    private async Task SendAsync(SocketTicket ticket, IExecutionResult result)
    {
        switch (result)
        {
            case OperationResult { Data: null, Errors: { Count: > 0 } errors }:
                await FailAsync(ticket, errors).ConfigureAwait(false);
                return;
            case IResponseStream stream:
                await SendAllAsync(ticket, stream).ConfigureAwait(false);
                break;
            case IOperationResult single:
                await connection.SendAsync(SocketProtocol.Next(ticket.Id, single), ticket.Cancelled).ConfigureAwait(false);
                break;
        }

        await EndAsync(ticket, SocketProtocol.Complete(ticket.Id)).ConfigureAwait(false);
    }

    /// <remarks>The next response is computed once the connection has taken the one before, so a slow client fills no buffer.</remarks>
    private async Task SendAllAsync(SocketTicket ticket, IResponseStream stream)
    {
        await foreach (var response in stream.ReadResultsAsync().WithCancellation(ticket.Cancelled).ConfigureAwait(false))
        {
            await using (response.ConfigureAwait(false))
            {
                await connection.SendAsync(SocketProtocol.Next(ticket.Id, response), ticket.Cancelled).ConfigureAwait(false);
            }
        }
    }

    private Task FailAsync(SocketTicket ticket, IReadOnlyList<IError> errors) => EndAsync(ticket, SocketProtocol.Error(ticket.Id, errors));

    /// <summary>Says the last word of an operation, unless the client has ended it. The id is free before the client can know.</summary>
    private Task EndAsync(SocketTicket ticket, ReadOnlyMemory<byte> message) =>
        ticket.TryEnd() ? connection.SendAsync(message) : Task.CompletedTask;

    private IOperationRequest Request(RequestParameters parameters) => OperationRequestBuilder.New()
        .SetDocument(executor.Documents.Prepare(parameters.Query))
        .SetOperationName(parameters.OperationName)
        .SetVariableValues(parameters.Variables)
        .SetExtensions(parameters.Extensions)
        .SetGlobalState(nameof(HttpContext), context)
        .SetGlobalState(nameof(CancellationToken), context.RequestAborted)
        .SetGlobalState(nameof(ClaimsPrincipal), context.User)
        .Build();
}
