using System.Buffers;
using System.Text.Unicode;

namespace NatoGraph.Hosting.Requests;

/// <summary>Waits for the whole of a request, so that whoever sends slowly holds up nobody, and refuses one that is too large or no text.</summary>
internal sealed class WholeRequest(RequestDelegate next, ServerSettings settings)
{
    public Task InvokeAsync(HttpContext context) => HttpMethods.IsPost(context.Request.Method) ? PostAsync(context) : next(context);

    private async Task PostAsync(HttpContext context)
    {
        try
        {
            var body = await RequestBody.PeekAsync(context.Request, settings.MaxRequestBytes, context.RequestAborted).ConfigureAwait(false);
            var refusal = body is not { } whole ? Refusal.TooLarge(settings.MaxRequestBytes) : IsUtf8(whole) ? null : Refusal.NoJson();
            await (refusal?.WriteAsync(context) ?? next(context)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            var refusal = exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusal.TooLarge(settings.MaxRequestBytes)
                : new Refusal(exception.StatusCode, "BAD_REQUEST", exception.Message);
            await refusal.WriteAsync(context).ConfigureAwait(false);
        }
    }

    // JSON is text in UTF-8 (RFC 8259, 8.1), in the parts of it as well that nobody looks at.
    private static bool IsUtf8(ReadOnlySequence<byte> body) => Utf8.IsValid(body.IsSingleSegment ? body.FirstSpan : body.ToArray());
}
