using System.Globalization;

namespace NatoGraph.Hosting.Requests;

/// <summary>Lets caches keep answers that have no errors.</summary>
internal static class CacheableAnswer
{
    /// <summary>Answers, and says that caches may keep it if it has no errors.</summary>
    public static async Task WriteAsync(HttpContext context, RequestDelegate next, TimeSpan maxAge)
    {
        if (context.Request.Headers.Accept.Any(type => type?.Contains("text/event-stream", StringComparison.OrdinalIgnoreCase) == true))
        {
            // It may be a stream, which has no end to wait for.
            await next(context).ConfigureAwait(false);
            return;
        }

        using var answer = new MemoryStream();
        await HeldAnswer.WriteAsync(context, next, answer).ConfigureAwait(false);
        if (context.Response.StatusCode == StatusCodes.Status200OK && IsGood(answer.GetBuffer().AsSpan(0, (int)answer.Length)))
        {
            context.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={(long)maxAge.TotalSeconds}");
            context.Response.Headers.Append("Vary", "Accept");
        }

        await HeldAnswer.ReleaseAsync(context, answer).ConfigureAwait(false);
    }

    // Errors come first in a response (October 2021, 7.1).
    private static bool IsGood(ReadOnlySpan<byte> answer) => answer.StartsWith("{\"data\":"u8);
}
