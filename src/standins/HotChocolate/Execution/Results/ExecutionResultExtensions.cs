using System.Buffers;
using System.Text;
using HotChocolate.Execution;

namespace HotChocolate;

/// <summary>Writes results.</summary>
public static class ExecutionResultExtensions
{
    /// <summary>Writes a response as UTF-8 JSON.</summary>
    public static void WriteTo(this IOperationResult result, IBufferWriter<byte> writer, bool withIndentations = true)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        JsonResultWriter.Write(result, writer, withIndentations);
    }

    /// <summary>Gives a response as JSON.</summary>
    /// <exception cref="NotSupportedException">The result is a stream or a batch.</exception>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        ArgumentNullException.ThrowIfNull(result);
        var buffer = new ArrayBufferWriter<byte>();
        var single = result as IOperationResult ?? throw new NotSupportedException("Only a single response can be written as one JSON text.");
        single.WriteTo(buffer, withIndentations);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
