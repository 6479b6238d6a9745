using System.Collections;
using System.Reflection;

namespace Neo4j.Driver;

/// <summary>Makes a map of whatever a caller gives as parameters: maps stay, properties of objects become entries.</summary>
internal static class ParameterMap
{
    public static IDictionary<string, object?>? From(object? parameters) => parameters switch
    {
        null => null,
        IDictionary<string, object?> map => map,
        IEnumerable<KeyValuePair<string, object?>> entries => entries.ToDictionary(StringComparer.Ordinal),
        _ => OfProperties(parameters),
    };

    private static Dictionary<string, object?> OfProperties(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
        .ToDictionary(property => property.Name, property => Plain(property.GetValue(value)), StringComparer.Ordinal);

    private static object? Plain(object? value) => value switch
    {
        null or string or byte[] or ValueType or TemporalValue or Point => value,
        IDictionary map => OfEntries(map),
        IEnumerable list => OfElements(list),
        _ => OfProperties(value),
    };

    private static Dictionary<string, object?> OfEntries(IDictionary map)
    {
        var result = new Dictionary<string, object?>(map.Count, StringComparer.Ordinal);
        foreach (DictionaryEntry entry in map)
        {
            result.Add(
                entry.Key as string ?? throw new InvalidOperationException("The keys of a map in a query's parameters must be strings."),
                Plain(entry.Value));
        }

        return result;
    }

    private static List<object?> OfElements(IEnumerable list)
    {
        var result = new List<object?>();
        foreach (var item in list)
        {
            result.Add(Plain(item));
        }

        return result;
    }
}
