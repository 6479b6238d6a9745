using System.Security.Claims;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Hands resolvers the services of the HTTP request and, as global state, its context and user.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc/>
    public virtual ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(requestBuilder);
        requestBuilder.TrySetServices(context.RequestServices);
        requestBuilder.TryAddGlobalState(nameof(HttpContext), context);
        requestBuilder.TryAddGlobalState(nameof(CancellationToken), context.RequestAborted);
        requestBuilder.TryAddGlobalState(nameof(ClaimsPrincipal), context.User);
        if (CostSwitch(context.Request) is { } key)
        {
            requestBuilder.TryAddGlobalState(key, true);
        }

        return default;
    }

    /// <summary>What the header <c>GraphQL-Cost</c> asks for; other values ask for nothing.</summary>
    private static string? CostSwitch(HttpRequest request) => request.Headers["GraphQL-Cost"].ToString().ToUpperInvariant() switch
    {
        "REPORT" => WellKnownContextData.ReportCost,
        "VALIDATE" => WellKnownContextData.ValidateCost,
        _ => null,
    };
}
