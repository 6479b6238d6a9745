using System.Net;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Writes GraphQL responses straight into the connection's buffer.</summary>
internal static class ResponseWriter
{
    /// <summary>Writes a result in the form that the client takes.</summary>
    /// <param name="context">The request.</param>
    /// <param name="result">What it gave.</param>
    /// <param name="format">The form of a single response.</param>
    /// <param name="status">The status of a single response.</param>
    /// <param name="time">Tells when a stream was silent for long.</param>
    public static Task WriteAsync(HttpContext context, IExecutionResult result, ResponseFormat format, HttpStatusCode status, TimeProvider time)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            return Task.CompletedTask;
        }

        if (result is IResponseStream stream)
        {
            return Begin(context.Response, ResponseFormat.EventStream, HttpStatusCode.OK, time, context.RequestAborted).WriteAsync(stream);
        }

        var single = (IOperationResult)result;
        return format == ResponseFormat.EventStream
            ? Begin(context.Response, format, status, time, context.RequestAborted).WriteAsync(single)
            : WriteAsync(context, single, format, status);
    }

    private static async Task WriteAsync(HttpContext context, IOperationResult result, ResponseFormat format, HttpStatusCode status)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = format.ContentType;
        // A response of known length leaves in one piece; without one, the end of its last chunk would leave by itself.
        var whole = JsonResultWriter.WholeOf(result);
        using var composed = whole is null ? JsonResultWriter.Compose(result) : null;
        var json = whole ?? composed!;
        context.Response.ContentLength = json.Length;
        await context.Response.BodyWriter.WriteAsync(json.Memory, context.RequestAborted).ConfigureAwait(false);
    }

    private static EventStream Begin(HttpResponse response, ResponseFormat format, HttpStatusCode status, TimeProvider time, CancellationToken aborted)
    {
        response.StatusCode = (int)status;
        response.ContentType = format.ContentType;
        return new EventStream(response, time, aborted);
    }
}
