using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Adds to a GraphQL request what only the HTTP request knows.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Called before the request is built.</summary>
    /// <exception cref="GraphQLException">The request is refused with these errors.</exception>
    ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken);
}
