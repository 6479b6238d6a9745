using System.Globalization;
using System.Text.Json;

namespace NatoGraph.Inputs;

/// <summary>What is wrong with broken JSON, in words for the user.</summary>
internal static class JsonFault
{
    // The parser ends its messages with a line and byte counted from 0, in its own names.
    private const string Position = " LineNumber:";

    public static string Describe(JsonException fault)
    {
        var end = fault.Message.IndexOf(Position, StringComparison.Ordinal);
        var what = (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd(' ', '.');
        var where = fault.BytePositionInLine is { } column ? string.Create(CultureInfo.InvariantCulture, $" (at byte {column + 1} of the line)") : "";
        return $"it is broken JSON: {what}{where}.";
    }
}
