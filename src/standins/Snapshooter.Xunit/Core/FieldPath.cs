using System.Globalization;
using System.Text.Json.Nodes;
using Snapshooter.Exceptions;

namespace Snapshooter.Core;

/// <summary>A path to fields of a JSON value: names parted by dots, <c>[2]</c>, <c>[*]</c>, and <c>..name</c> for any depth.</summary>
/// <param name="Steps">Names, or positions as text, from the outside in; <c>*</c> is any position.</param>
/// <param name="AnyDepth">Whether the one step may stand anywhere.</param>
internal sealed record FieldPath(IReadOnlyList<string> Steps, bool AnyDepth)
{
    public static FieldPath Parse(string path)
    {
        var anyDepth = path.StartsWith("..", StringComparison.Ordinal);
        var steps = path.TrimStart('$').Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
            .Split('.', StringSplitOptions.RemoveEmptyEntries);
        return steps.Length == 0
            ? throw new SnapshotFieldException($"'{path}' names no field.")
            : new FieldPath(steps, anyDepth);
    }

    public void RemoveFrom(JsonNode? json)
    {
        if (json is JsonValue)
        {
            throw new SnapshotFieldException("A snapshot of a single value has no fields to leave out.");
        }

        if (AnyDepth)
        {
            RemoveEverywhere(json, Steps[0]);
        }
        else
        {
            Remove(json, 0);
        }
    }

    private static void RemoveEverywhere(JsonNode? json, string name)
    {
        (json as JsonObject)?.Remove(name);
        foreach (var child in Children(json))
        {
            RemoveEverywhere(child, name);
        }
    }

    private static IEnumerable<JsonNode?> Children(JsonNode? json) => json switch
    {
        JsonObject fields => fields.Select(field => field.Value),
        JsonArray items => items,
        _ => [],
    };

    private void Remove(JsonNode? json, int depth)
    {
        var last = depth == Steps.Count - 1;
        switch (json)
        {
            case JsonObject fields when last:
                fields.Remove(Steps[depth]);
                break;
            case JsonObject fields:
                Remove(fields[Steps[depth]], depth + 1);
                break;
            case JsonArray items:
                RemoveItems(items, depth, last);
                break;
        }
    }

    private void RemoveItems(JsonArray items, int depth, bool last)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (Steps[depth] != "*" && Steps[depth] != i.ToString(CultureInfo.InvariantCulture))
            {
                continue;
            }

            if (last)
            {
                items.RemoveAt(i);
            }
            else
            {
                Remove(items[i], depth + 1);
            }
        }
    }
}
