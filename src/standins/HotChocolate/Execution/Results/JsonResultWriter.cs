using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution;

/// <summary>Writes responses as UTF-8 JSON: errors first, fields in the order of the query (October 2021, 7.1 and 7.2).</summary>
internal static class JsonResultWriter
{
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");

    /// <returns>How many bytes the response has.</returns>
    public static long Write(IOperationResult result, IBufferWriter<byte> target, bool indented)
    {
        var options = new JsonWriterOptions
        {
            Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true,
        };
        using var writer = new Utf8JsonWriter(target, options);
        Write(result, writer);
        writer.Flush();
        return writer.BytesCommitted;
    }

    private static void Write(IOperationResult result, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonErrorWriter.Write(result.Errors, writer);
        if (result.IsDataSet)
        {
            writer.WritePropertyName(Data);
            WriteData(result, writer);
        }

        if (result.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions");
            JsonValueWriter.Write(extensions, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteData(IOperationResult result, Utf8JsonWriter writer)
    {
        if (result is OperationResult { Root: { } root })
        {
            WriteObject(root, writer);
        }
        else
        {
            JsonValueWriter.Write(result.Data, writer);
        }
    }

    private static void WriteObject(ObjectNode node, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        var selections = node.Fields.Selections;
        for (var i = 0; i < selections.Length; i++)
        {
            var value = node.Values[i];
            if (!ReferenceEquals(value, ResultNode.Absent))
            {
                writer.WritePropertyName(selections[i].EncodedName);
                WriteValue(value, writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteList(ListNode node, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var value in node.Values)
        {
            WriteValue(value, writer);
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case ObjectNode node:
                WriteObject(node, writer);
                break;
            case ListNode node:
                WriteList(node, writer);
                break;
            default:
                JsonValueWriter.Write(value, writer);
                break;
        }
    }
}
