using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Writes responses as UTF-8 JSON: errors first, fields in the order of the query (October 2021, 7.1 and 7.2).</summary>
internal static class JsonResultWriter
{
    public static void Write(IOperationResult result, IBufferWriter<byte> target, bool indented)
    {
        using var composed = WholeOf(result) is null ? Compose(result) : null;
        var json = composed ?? WholeOf(result)!;
        if (indented)
        {
            Indent(json.Memory, target);
        }
        else
        {
            target.Write(json.Memory.Span);
        }
    }

    /// <summary>The response where it needs no more to be written, since it has neither errors nor extensions.</summary>
    public static JsonBuffer? WholeOf(IOperationResult result) =>
        result is OperationResult { Json: { } json, Errors: null or { Count: 0 }, Extensions: null or { Count: 0 } } ? json.Whole : null;

    /// <summary>The response in pooled memory, which whoever asks gives back.</summary>
    public static JsonBuffer Compose(IOperationResult result)
    {
        var json = new JsonBuffer();
        if (result.Errors is { Count: > 0 } errors)
        {
            json.Write(",\"errors\":"u8);
            WriteErrors(json, errors);
        }

        if (result.IsDataSet)
        {
            json.Write(",\"data\":"u8);
            WriteData(json, result);
        }

        if (result.Extensions is { Count: > 0 } extensions)
        {
            json.Write(",\"extensions\":"u8);
            WriteBy(json, extensions);
        }

        json.Enclose(0, (byte)'{', (byte)'}');
        return json;
    }

    /// <summary>Writes a leaf value, or what scalars may hold: dictionaries and lists of them.</summary>
    public static void WriteLeaf(JsonBuffer json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull();
                break;
            case string text:
                json.Write(text);
                break;
            case bool flag:
                json.Write(flag);
                break;
            case int number:
                json.Write(number);
                break;
            default:
                WriteBy(json, value);
                break;
        }
    }

    private static void WriteData(JsonBuffer json, IOperationResult result)
    {
        if (result is OperationResult { Json: { } known })
        {
            json.Write(known.Data.Span);
        }
        else
        {
            WriteLeaf(json, result.Data);
        }
    }

    private static void WriteBy(JsonBuffer json, object value)
    {
        using var writer = new Utf8JsonWriter(json, JsonBuffer.Options);
        JsonValueWriter.Write(value, writer);
    }

    private static void WriteErrors(JsonBuffer json, IReadOnlyList<IError> errors)
    {
        using var writer = new Utf8JsonWriter(json, JsonBuffer.Options);
        JsonErrorWriter.WriteArray(errors, writer);
    }

    private static void Indent(ReadOnlyMemory<byte> json, IBufferWriter<byte> target)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        using var writer = new Utf8JsonWriter(
            target, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        document.RootElement.WriteTo(writer);
    }
}
