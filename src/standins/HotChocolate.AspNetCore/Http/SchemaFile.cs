using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Serves a schema as text.</summary>
internal static class SchemaFile
{
    public static bool IsAskedFor(HttpRequest request, string root)
    {
        var below = request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase, out var rest) ? rest.Value?.TrimEnd('/') : null;
        return request.Query.ContainsKey("sdl") || below is "/schema" or "/schema.graphql";
    }

    public static async Task WriteAsync(HttpContext context, IRequestExecutorResolver executors, string schemaName)
    {
        var executor = (RequestExecutor)await executors.GetRequestExecutorAsync(schemaName, context.RequestAborted).ConfigureAwait(false);
        if (!executor.Options.EnableSchemaFileSupport)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/graphql; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        context.Response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        await context.Response.WriteAsync(executor.Schema.Print(), context.RequestAborted).ConfigureAwait(false);
    }
}
