using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Reads the body of a POST request.</summary>
internal static class RequestBody
{
    /// <summary>Refuses everything but JSON in UTF-8.</summary>
    /// <exception cref="TransportException">The body is something else.</exception>
    public static void RequireJson(HttpRequest request)
    {
        if (request.ContentType is "application/json" or "application/json; charset=utf-8")
        {
            return;
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !IsUtf8(HeaderUtilities.RemoveQuotes(type.Charset).Value)))
        {
            throw TransportErrors.ContentTypeUnknown(request.ContentType);
        }
    }

    /// <exception cref="TransportException">There is no body, or it is larger than the limit.</exception>
    public static async ValueTask<byte[]> ReadAsync(HttpRequest request, int maxSize, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxSize)
        {
            throw TransportErrors.TooLarge();
        }

        var reader = request.BodyReader;
        while (true)
        {
            var part = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (part.Buffer.Length > maxSize)
            {
                reader.AdvanceTo(part.Buffer.End);
                throw TransportErrors.TooLarge();
            }

            if (part.IsCompleted)
            {
                return Take(reader, part.Buffer);
            }

            reader.AdvanceTo(part.Buffer.Start, part.Buffer.End);
        }
    }

    private static byte[] Take(PipeReader reader, ReadOnlySequence<byte> buffer)
    {
        var body = buffer.ToArray();
        reader.AdvanceTo(buffer.End);
        return body.Length == 0 ? throw TransportErrors.Empty() : body;
    }

    private static bool IsUtf8(string? charset) => "utf-8".Equals(charset, StringComparison.OrdinalIgnoreCase);
}
