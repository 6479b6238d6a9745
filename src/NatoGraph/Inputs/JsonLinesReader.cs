using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NatoGraph.Inputs;

/// <summary>Reads JSON Lines: an article a line. A broken line is reported with its number, and the others are taken.</summary>
internal static class JsonLinesReader
{
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(string path, InputLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (file, problem) = FileBytes.Open(path);
        if (file is null)
        {
            yield return ArticleInput.Bad(path, problem!);
            yield break;
        }

        await using var closing = file.ConfigureAwait(false);
        var pipe = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        var number = 0;
        var found = false;
        await foreach (var line in LinesAsync(pipe, limits, cancellationToken).ConfigureAwait(false))
        {
            number++;
            var place = $"{path}, line {number}";
            if (line.Length > limits.ArticleBytes)
            {
                found = true;
                yield return ArticleInput.Bad(place, limits.TooLarge(line.Length));
            }
            else if (!IsBlank(line.Bytes))
            {
                found = true;
                yield return Parse(line.Bytes, place, $"{Path.GetFileNameWithoutExtension(path)}-{number}");
            }
        }

        if (!found)
        {
            yield return ArticleInput.Bad(path, "it is empty.");
        }
    }

    private static ArticleInput Parse(byte[] bytes, string place, string name)
    {
        if (!TextDecoding.TryDecode(bytes, out var json, out var problem))
        {
            return ArticleInput.Bad(place, problem);
        }

        try
        {
            var fields = ArticleFields.Parse(json);
            return string.IsNullOrWhiteSpace(fields.Text)
                ? ArticleInput.Bad(place, "text is missing or empty.")
                : fields.ToInput(place, name, fields.Text, fallback: null);
        }
        catch (JsonException e)
        {
            return ArticleInput.Bad(place, JsonFault.Describe(e));
        }
    }

    // A line that is too long is skipped as it streams by, so that no line can fill the memory.
    private static async IAsyncEnumerable<(byte[] Bytes, long Length)> LinesAsync(PipeReader pipe, InputLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long skipped = 0;
        while (true)
        {
            // A file that is a pipe may keep its reader waiting for ever; the read itself does not hear of the token.
            var result = await pipe.ReadAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            while (TryTakeLine(ref buffer, out var line))
            {
                yield return (skipped > 0 || line.Length > limits.ArticleBytes ? [] : line.ToArray(), skipped + line.Length);
                skipped = 0;
            }

            if (result.IsCompleted)
            {
                if (skipped + buffer.Length > 0)
                {
                    yield return (skipped > 0 || buffer.Length > limits.ArticleBytes ? [] : buffer.ToArray(), skipped + buffer.Length);
                }

                await pipe.CompleteAsync().ConfigureAwait(false);
                yield break;
            }

            if (buffer.Length > limits.ArticleBytes)
            {
                skipped += buffer.Length;
                buffer = buffer.Slice(buffer.End);
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is not { } end)
        {
            line = default;
            return false;
        }

        line = buffer.Slice(0, end);
        buffer = buffer.Slice(buffer.GetPosition(1, end));
        return true;
    }

    private static bool IsBlank(byte[] line) => line.AsSpan().Trim(" \t\r\uFEFF"u8).IsEmpty;
}
