using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution;

/// <summary>Writes responses as UTF-8 JSON: errors first, fields in the order of the query (October 2021, 7.1 and 7.2).</summary>
internal static class JsonResultWriter
{
    public static void Write(IOperationResult result, IBufferWriter<byte> target, bool indented)
    {
        using var json = Write(result);
        if (indented)
        {
            Indent(json.Memory, target);
        }
        else
        {
            target.Write(json.Memory.Span);
        }
    }

    /// <summary>The response in pooled memory, which whoever asks gives back.</summary>
    public static JsonBuffer Write(IOperationResult result)
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
        if (result is OperationResult { Root: { } root })
        {
            WriteObject(json, root);
        }
        else
        {
            WriteLeaf(json, result.Data);
        }
    }

    private static void WriteObject(JsonBuffer json, ObjectNode node)
    {
        var start = json.Length;
        var selections = node.Fields.Selections;
        for (var i = 0; i < selections.Length; i++)
        {
            var value = node.Values[i];
            if (!ReferenceEquals(value, ResultNode.Absent))
            {
                json.Write(selections[i].JsonName);
                WriteValue(json, value);
            }
        }

        json.Enclose(start, (byte)'{', (byte)'}');
    }

    private static void WriteList(JsonBuffer json, ListNode node)
    {
        var start = json.Length;
        foreach (var value in node.Values)
        {
            json.Write((byte)',');
            WriteValue(json, value);
        }

        json.Enclose(start, (byte)'[', (byte)']');
    }

    private static void WriteValue(JsonBuffer json, object? value)
    {
        switch (value)
        {
            case ObjectNode node:
                WriteObject(json, node);
                break;
            case ListNode node:
                WriteList(json, node);
                break;
            case WrittenJson written:
                json.Write(written.Span);
                break;
            default:
                WriteLeaf(json, value);
                break;
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
