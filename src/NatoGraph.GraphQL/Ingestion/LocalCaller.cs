using System.Net;
using Microsoft.AspNetCore.Http;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>
/// Tells whether the caller sits at this machine, until there is sign-in: the connection and the Host header are loopback, no proxy
/// stands between, and no page of another origin asks.
/// </summary>
/// <param name="accessor">The request; none where the program itself asks.</param>
public sealed class LocalCaller(IHttpContextAccessor accessor)
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    /// <summary>Refuses a caller who does not sit at this machine.</summary>
    /// <exception cref="NotAllowedException">The caller does not.</exception>
    internal void Require()
    {
        if (accessor.HttpContext is { } context && !IsLocal(context))
        {
            throw new NotAllowedException("Articles are taken in only from the machine that the server runs on.");
        }
    }

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && IsLoopback(context.Request.Host.Host)
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey)
        && HasLocalOrigin(context.Request);

    private static bool HasLocalOrigin(HttpRequest request) =>
        request.Headers.Origin.FirstOrDefault() is not { } origin
        || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && IsLoopback(address.Host));

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
