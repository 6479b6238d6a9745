using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NatoGraph.Hosting.Requests;

/// <summary>Answers a list of operations with the list of their answers, one after the other.</summary>
internal sealed class BatchRequests(RequestDelegate next, ServerSettings settings)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method)
            && await RequestBody.PeekAsync(context.Request, settings.MaxRequestBytes, context.RequestAborted).ConfigureAwait(false) is { } body
            && IsList(body))
        {
            await AnswerAsync(context, body.ToArray()).ConfigureAwait(false);
        }
        else
        {
            await next(context).ConfigureAwait(false);
        }
    }

    private static bool IsList(ReadOnlySequence<byte> body)
    {
        var reader = new SequenceReader<byte>(body);
        reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r', (byte)'\n');
        return reader.TryPeek(out var first) && first == '[';
    }

    private async Task AnswerAsync(HttpContext context, byte[] body)
    {
        List<byte[]> operations;
        try
        {
            using var list = JsonDocument.Parse(body);
            operations = [.. list.RootElement.EnumerateArray().Select(operation => JsonMarshal.GetRawUtf8Value(operation).ToArray())];
        }
        catch (JsonException)
        {
            await Refusal.NoJson().WriteAsync(context).ConfigureAwait(false);
            return;
        }

        await (operations.Count is 0 || operations.Count > settings.MaxBatch
            ? Refusal.BatchTooLarge(settings.MaxBatch).WriteAsync(context)
            : AnswerAsync(context, operations)).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext context, List<byte[]> operations)
    {
        // Each answer stands alone in plain JSON; a stream has no place in a list.
        context.Request.Headers.Accept = "application/json";
        using var answers = new MemoryStream();
        var separator = (byte)'[';
        foreach (var operation in operations)
        {
            answers.WriteByte(separator);
            separator = (byte)',';
            await AnswerAsync(context, operation, answers).ConfigureAwait(false);
        }

        answers.WriteByte((byte)']');
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = "application/json; charset=utf-8";
        await HeldAnswer.ReleaseAsync(context, answers).ConfigureAwait(false);
    }

    /// <summary>Answers one operation as if it had come alone, with services of its own.</summary>
    private async Task AnswerAsync(HttpContext context, byte[] operation, MemoryStream answers)
    {
        var services = context.RequestServices;
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            RequestBody.Replace(context.Request, operation);
            context.RequestServices = scope.ServiceProvider;
            await HeldAnswer.WriteAsync(context, next, answers).ConfigureAwait(false);
            context.RequestServices = services;
        }
    }
}
