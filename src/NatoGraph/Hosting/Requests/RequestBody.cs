using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace NatoGraph.Hosting.Requests;

/// <summary>Looks at a request's body and leaves it to be read.</summary>
internal static class RequestBody
{
    /// <summary>Waits for the whole body.</summary>
    /// <returns>The body, good until it is read; <see langword="null"/> where it is larger than allowed.</returns>
    public static async ValueTask<ReadOnlySequence<byte>?> PeekAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var part = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (part.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(part.Buffer.End);
                return null;
            }

            if (part.IsCompleted)
            {
                reader.AdvanceTo(part.Buffer.Start);
                return part.Buffer;
            }

            reader.AdvanceTo(part.Buffer.Start, part.Buffer.End);
        }
    }

    /// <summary>Puts another body in place of the request's own, whichever way it is read.</summary>
    public static void Replace(HttpRequest request, byte[] body)
    {
        var reader = PipeReader.Create(new ReadOnlySequence<byte>(body));
        request.HttpContext.Features.Set<IRequestBodyPipeFeature>(new BodyFeature(reader));
        request.Body = reader.AsStream();
        request.ContentLength = body.Length;
    }

    private sealed record BodyFeature(PipeReader Reader) : IRequestBodyPipeFeature;
}
