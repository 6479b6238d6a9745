using System.Text.Json;
using System.Text.Json.Nodes;

namespace Snapshooter.Core;

/// <summary>Compares two snapshots: JSON by content, so that layout does not matter; other text by its characters.</summary>
internal static class SnapshotComparer
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static void AssertEqual(string expected, string actual, MatchOptions options)
    {
        if (TryParse(expected, out var expectedJson) && TryParse(actual, out var actualJson))
        {
            global::Xunit.Assert.Equal(Print(expectedJson, options), Print(actualJson, options));
            return;
        }

        global::Xunit.Assert.Equal(SnapshotSerializer.NormalizeLines(expected), SnapshotSerializer.NormalizeLines(actual));
    }

    private static string Print(JsonNode? json, MatchOptions options)
    {
        foreach (var path in options.IgnoredPaths)
        {
            FieldPath.Parse(path).RemoveFrom(json);
        }

        return json?.ToJsonString(Indented) ?? "null";
    }

    private static bool TryParse(string text, out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
