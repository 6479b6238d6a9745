using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution;

/// <summary>Responses as nested dictionaries and lists, for callers inside the process.</summary>
internal static class ResultDictionary
{
    public static IReadOnlyDictionary<string, object?> Of(ObjectNode node)
    {
        var fields = new OrderedDictionary<string, object?>(node.Values.Length);
        for (var i = 0; i < node.Values.Length; i++)
        {
            if (!ReferenceEquals(node.Values[i], ResultNode.Absent))
            {
                fields.Add(node.Fields.Selections[i].ResponseName, Value(node.Values[i]));
            }
        }

        return fields;
    }

    public static IReadOnlyDictionary<string, object?> Of(IError error)
    {
        var entries = new OrderedDictionary<string, object?> { ["message"] = error.Message };
        if (error.Locations is { Count: > 0 } locations)
        {
            entries.Add("locations", locations
                .Select(place => new Dictionary<string, object?> { ["line"] = place.Line, ["column"] = place.Column })
                .ToArray());
        }

        if (error.Path is not null)
        {
            entries.Add("path", error.Path.ToList());
        }

        if (error.Extensions is { Count: > 0 })
        {
            entries.Add("extensions", error.Extensions);
        }

        return entries;
    }

    private static object? Value(object? value) => value switch
    {
        ObjectNode node => Of(node),
        ListNode node => node.Values.Select(Value).ToArray(),
        WrittenJson written => written.ToValue(),
        _ => value,
    };
}
