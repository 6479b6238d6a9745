using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Neo4j.Driver;

internal static class ValueConversion
{
    private static readonly ConcurrentDictionary<Type, Func<object?, object?>> ByElementType = new();

    /// <summary>Converts a value that is neither null nor of the type already.</summary>
    public static object Convert(object value, Type wanted)
    {
        var target = Nullable.GetUnderlyingType(wanted) ?? wanted;
        if (target == typeof(string))
        {
            return value.ToString()!;
        }

        // The framework's own conversions: numbers and truth values checked, temporal values by TemporalValue.
        if (value is IConvertible)
        {
            return System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }

        return (value, target.IsGenericType) switch
        {
            (IDictionary map, true) when typeof(IDictionary).IsAssignableFrom(target) => ToMap(map, target),
            (IEnumerable list, true) when typeof(IEnumerable).IsAssignableFrom(target) => ToList(list, target),
            _ => throw new InvalidCastException($"Unable to cast object of type `{value.GetType()}` to type `{wanted}`."),
        };
    }

    private static IDictionary ToMap(IDictionary map, Type target)
    {
        var types = target.GetGenericArguments();
        var result = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(types))!;
        var (toKey, toValue) = (ElementConversion(types[0]), ElementConversion(types[1]));
        foreach (DictionaryEntry entry in map)
        {
            result.Add(toKey(entry.Key)!, toValue(entry.Value));
        }

        return result;
    }

    private static IList ToList(IEnumerable list, Type target)
    {
        var element = target.GetGenericArguments()[0];
        var result = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        var convert = ElementConversion(element);
        foreach (var item in list)
        {
            result.Add(convert(item));
        }

        return result;
    }

    private static Func<object?, object?> ElementConversion(Type type) => ByElementType.GetOrAdd(type, static wanted =>
    {
        var convert = typeof(ValueConversion).GetMethod(nameof(Boxed), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(wanted);
        return convert.CreateDelegate<Func<object?, object?>>();
    });

    private static object? Boxed<T>(object? value) => value.As<T>();
}
