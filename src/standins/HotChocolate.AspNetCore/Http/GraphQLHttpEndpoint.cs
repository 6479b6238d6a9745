using HotChocolate.AspNetCore.WebSockets;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Answers the requests of one path: with the schema's text, a GraphQL response, or a WebSocket connection.</summary>
internal sealed class GraphQLHttpEndpoint(IServiceProvider services, string path, string schemaName)
{
    private static readonly GraphQLServerOptions DefaultOptions = new();
    private readonly SocketEndpoint _sockets = new(services, schemaName);
    private readonly Lazy<RequestHandler> _handler = new(() => new RequestHandler(
        services.GetRequiredService<IRequestExecutorResolver>(),
        schemaName,
        services.GetRequiredService<IHttpRequestInterceptor>(),
        services.GetRequiredService<RequestLimits>(),
        services.GetService<UsualFormat>()?.Format ?? ResponseFormat.ResponseJson,
        services.GetService<TimeProvider>() ?? TimeProvider.System));

    public Task InvokeAsync(HttpContext context)
    {
        var options = context.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? DefaultOptions;
        if (context.WebSockets.IsWebSocketRequest)
        {
            return _sockets.InvokeAsync(context, options.Sockets);
        }

        if (HttpMethods.IsGet(context.Request.Method) && options.EnableSchemaRequests && SchemaFile.IsAskedFor(context.Request, path))
        {
            return SchemaFile.WriteAsync(context, services.GetRequiredService<IRequestExecutorResolver>(), schemaName);
        }

        if (!context.Request.Path.Value.AsSpan().TrimEnd('/').EndsWith(path, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return _handler.Value.HandleAsync(context, options);
    }
}
