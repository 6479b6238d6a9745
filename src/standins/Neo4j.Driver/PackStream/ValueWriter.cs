using System.Collections;
using System.Runtime.CompilerServices;

namespace Neo4j.Driver.PackStream;

/// <summary>Encodes the values that a query may have as parameters.</summary>
internal static class ValueWriter
{
    public static void Write(this PackWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.Null(); break;
            case string text: writer.String(text); break;
            case long number: writer.Integer(number); break;
            case int number: writer.Integer(number); break;
            case bool truth: writer.Boolean(truth); break;
            case double number: writer.Float(number); break;
            case Dictionary<string, object?> map: writer.Write(map); break;
            case byte[] bytes: writer.Bytes(bytes); break;
            default: writer.WriteLessCommon(value); break;
        }
    }

    public static void Write(this PackWriter writer, IDictionary<string, object?> map)
    {
        if (map is Dictionary<string, object?> dictionary)
        {
            writer.Write(dictionary);
            return;
        }

        writer.Map(map.Count);
        foreach (var (key, value) in map)
        {
            writer.String(key);
            writer.Write(value);
        }
    }

    private static void Write(this PackWriter writer, Dictionary<string, object?> map)
    {
        EnsureDepth();
        writer.Map(map.Count);
        foreach (var (key, value) in map)
        {
            writer.String(key);
            writer.Write(value);
        }
    }

    private static void WriteLessCommon(this PackWriter writer, object value)
    {
        switch (value)
        {
            case short number: writer.Integer(number); break;
            case sbyte number: writer.Integer(number); break;
            case byte number: writer.Integer(number); break;
            case float number: writer.Float(number); break;
            case decimal number: writer.Float((double)number); break;
            case char character: writer.String([character]); break;
            case IDictionary<string, object?> map: EnsureDepth(); writer.Write(map); break;
            case IList list: writer.WriteList(list); break;
            case IDictionary map: writer.WriteMap(map); break;
            case IEnumerable items: writer.WriteList(items.Cast<object?>().ToList()); break;
            default: writer.WriteStructure(value); break;
        }
    }

    private static void WriteList(this PackWriter writer, IList list)
    {
        EnsureDepth();
        writer.List(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            writer.Write(list[i]);
        }
    }

    private static void WriteMap(this PackWriter writer, IDictionary map)
    {
        EnsureDepth();
        writer.Map(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            writer.String(entry.Key as string ?? throw new ProtocolException($"A map's keys must be strings, not {entry.Key.GetType()}."));
            writer.Write(entry.Value);
        }
    }

    private static void EnsureDepth()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ProtocolException("A parameter is nested too deep.");
        }
    }
}
