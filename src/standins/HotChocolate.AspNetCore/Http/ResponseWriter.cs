using System.Net;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Writes a GraphQL response straight into the connection's buffer.</summary>
internal static class ResponseWriter
{
    public static async Task WriteAsync(HttpContext context, IOperationResult result, ResponseFormat format, HttpStatusCode status)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        context.Response.StatusCode = (int)status;
        context.Response.ContentType = format.ContentType;
        result.WriteTo(context.Response.BodyWriter, withIndentations: false);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
