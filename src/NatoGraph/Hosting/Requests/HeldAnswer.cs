using Microsoft.AspNetCore.Http.Features;

namespace NatoGraph.Hosting.Requests;

/// <summary>Has a request answered without the client getting the answer yet.</summary>
internal static class HeldAnswer
{
    /// <summary>Answers into <paramref name="target"/>; status and headers stay open to change.</summary>
    public static async Task WriteAsync(HttpContext context, RequestDelegate next, Stream target)
    {
        var connection = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var held = new StreamResponseBodyFeature(target);
        context.Features.Set<IHttpResponseBodyFeature>(held);
        try
        {
            await next(context).ConfigureAwait(false);
            await held.CompleteAsync().ConfigureAwait(false);
        }
        finally
        {
            context.Features.Set(connection);
        }
    }

    /// <summary>Gives the client what was held back.</summary>
    public static Task ReleaseAsync(HttpContext context, MemoryStream answer)
    {
        context.Response.ContentLength = answer.Length;
        answer.Position = 0;
        return answer.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
