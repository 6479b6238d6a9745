using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>Takes WebSocket connections of one path.</summary>
internal sealed class SocketEndpoint(IServiceProvider services, string schemaName)
{
    public async Task InvokeAsync(HttpContext context, GraphQLSocketOptions options)
    {
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var limits = services.GetRequiredService<RequestLimits>();
        var executor = (RequestExecutor)await services.GetRequiredService<IRequestExecutorResolver>()
            .GetRequestExecutorAsync(schemaName, context.RequestAborted).ConfigureAwait(false);
        var speaksIt = context.WebSockets.WebSocketRequestedProtocols.Contains(SocketProtocol.Name);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(speaksIt ? SocketProtocol.Name : null).ConfigureAwait(false);
        using var connection = new SocketConnection(socket, limits.MaxSize, time, context.RequestAborted);
        if (speaksIt)
        {
            var stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
            var operations = new SocketOperations();
            await using (operations.ConfigureAwait(false))
            {
                await new SocketSession(context, executor, connection, operations, options, time).RunAsync(stopping).ConfigureAwait(false);
            }
        }
        else
        {
            await connection.CloseAsync(CloseCode.ProtocolMissing).ConfigureAwait(false);
        }
    }
}
