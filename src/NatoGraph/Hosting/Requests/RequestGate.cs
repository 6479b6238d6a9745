using System.Threading.RateLimiting;

namespace NatoGraph.Hosting.Requests;

/// <summary>Works on a limited number of requests at once. One that is being answered no longer counts, so slow readers and subscriptions hold up nobody.</summary>
internal sealed class RequestGate(RequestDelegate next, ConcurrencyLimiter limiter)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using var lease = await limiter.AcquireAsync(cancellationToken: context.RequestAborted).ConfigureAwait(false);
        if (!lease.IsAcquired)
        {
            await Refusal.Busy().WriteAsync(context).ConfigureAwait(false);
            return;
        }

        context.Response.OnStarting(Leave, lease);
        await next(context).ConfigureAwait(false);
    }

    private static Task Leave(object lease)
    {
        ((RateLimitLease)lease).Dispose();
        return Task.CompletedTask;
    }
}
