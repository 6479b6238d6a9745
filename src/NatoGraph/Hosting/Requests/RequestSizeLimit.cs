namespace NatoGraph.Hosting.Requests;

/// <summary>Waits for the whole of a request and refuses one that is too large, so that whoever sends slowly holds up nobody.</summary>
internal sealed class RequestSizeLimit(RequestDelegate next, ServerSettings settings)
{
    public Task InvokeAsync(HttpContext context) => HttpMethods.IsPost(context.Request.Method) ? PostAsync(context) : next(context);

    private async Task PostAsync(HttpContext context)
    {
        try
        {
            var body = await RequestBody.PeekAsync(context.Request, settings.MaxRequestBytes, context.RequestAborted).ConfigureAwait(false);
            await (body is null ? Refusal.TooLarge(settings.MaxRequestBytes).WriteAsync(context) : next(context)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            var refusal = exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusal.TooLarge(settings.MaxRequestBytes)
                : new Refusal(exception.StatusCode, "BAD_REQUEST", exception.Message);
            await refusal.WriteAsync(context).ConfigureAwait(false);
        }
    }
}
