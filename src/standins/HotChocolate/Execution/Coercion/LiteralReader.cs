using System.Collections;
using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution;

/// <summary>Reads a variable's value, from JSON or C#, as a literal. The type only tells a string from the name of an enum value.</summary>
internal static class LiteralReader
{
    public static IValueNode Read(object? value, IType type) => value switch
    {
        null => NullValueNode.Default,
        IValueNode literal => literal,
        JsonElement json => Read(json, type),
        string text => Text(text, type),
        bool flag => new BooleanValueNode(flag),
        Enum name => Text(name.ToString(), type),
        IReadOnlyDictionary<string, object?> fields => Fields(fields.Select(field => (field.Key, (object?)field.Value)), type),
        IEnumerable items => new ListValueNode([.. items.Cast<object?>().Select(item => Read(item, ElementType(type)))]),
        float or double or decimal => Number(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        IFormattable number when value.GetType().IsPrimitive => new IntValueNode(null, number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", type),
    };

    private static IValueNode Read(JsonElement json, IType type) => json.ValueKind switch
    {
        JsonValueKind.String => Text(Decoded(static text => text.GetString()!, json), type),
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.True => new BooleanValueNode(true),
        JsonValueKind.False => new BooleanValueNode(false),
        JsonValueKind.Array => new ListValueNode([.. json.EnumerateArray().Select(item => Read(item, ElementType(type)))]),
        JsonValueKind.Object => Fields(json.EnumerateObject().Select(field => (Decoded(static named => named.Name, field), (object?)field.Value)), type),
        _ => NullValueNode.Default,
    };

    /// <summary>Reads text that JSON may have escaped to half of a surrogate pair, which no text of GraphQL can hold (October 2021, 2.1).</summary>
    private static string Decoded<T>(Func<T, string> read, T json)
    {
        try
        {
            return read(json);
        }
        catch (InvalidOperationException)
        {
            throw ExecutionErrors.TextIsBroken();
        }
    }

    private static IValueNode Text(string text, IType type) =>
        type.NamedType() is EnumType && IsName(text) ? new EnumValueNode(text) : new StringValueNode(text);

    private static bool IsName(string text) => text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    private static IValueNode Number(string text) => text.AsSpan().ContainsAny(".eE")
        ? new FloatValueNode(null, text, text.AsSpan().ContainsAny("eE") ? FloatFormat.Exponential : FloatFormat.FixedPoint)
        : new IntValueNode(null, text);

    private static ObjectValueNode Fields(IEnumerable<(string Name, object? Value)> fields, IType type)
    {
        var known = (type.NamedType() as InputObjectType)?.Fields;
        return new ObjectValueNode(
            [.. fields.Select(field => new ObjectFieldNode(field.Name, Read(field.Value, FieldType(known, field.Name) ?? type)))]);
    }

    private static IType? FieldType(FieldCollection<InputField>? fields, string name) =>
        fields is not null && fields.TryGet(name, out var field) ? field.Type : null;

    private static IType ElementType(IType type) => type.Nullable() is ListType list ? list.ElementType : type;
}
