using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using NatoGraph.Hosting.Requests;

namespace NatoGraph.Hosting.Sockets;

/// <summary>Lets a limited number of clients connect, each within the limits of <see cref="GuardedWebSocket"/>.</summary>
internal sealed class SocketGate(RequestDelegate next, ServerSettings settings, ConcurrencyLimiter limiter, TimeProvider time)
{
    private int open;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            if (Interlocked.Increment(ref open) > settings.MaxSockets)
            {
                await Refusal.TooManySockets(settings.MaxSockets).WriteAsync(context).ConfigureAwait(false);
                return;
            }

            var sockets = context.Features.GetRequiredFeature<IHttpWebSocketFeature>();
            context.Features.Set<IHttpWebSocketFeature>(new GuardedWebSocketFeature(sockets, settings, limiter, time));
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    private sealed class GuardedWebSocketFeature(IHttpWebSocketFeature sockets, ServerSettings settings, ConcurrencyLimiter limiter, TimeProvider time) : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => sockets.IsWebSocketRequest;

        public async Task<System.Net.WebSockets.WebSocket> AcceptAsync(WebSocketAcceptContext context) =>
            new GuardedWebSocket(await sockets.AcceptAsync(context).ConfigureAwait(false), new SocketOperations(settings, limiter), settings, time);
    }
}
