using System.Collections;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Writes C# values as literals, for defaults.</summary>
internal static class DefaultValues
{
    /// <summary>The literal of a value of an input type.</summary>
    /// <exception cref="SchemaException">The value is not of the type.</exception>
    public static IValueNode Write(object? value, IType type) => (value, type.Nullable()) switch
    {
        (null, _) => NullValueNode.Default,
        (_, ListType list) => WriteList(value, list),
        (_, EnumType names) => names.TryGetName(value, out var name) ? new EnumValueNode(name) : throw Unfit(value, names),
        (_, ScalarType scalar) => WriteScalar(value, scalar),
        (_, var other) => throw Unfit(value, other),
    };

    private static ListValueNode WriteList(object value, ListType type) => value is IEnumerable items and not string
        ? new ListValueNode([.. items.Cast<object?>().Select(item => Write(item, type.ElementType))])
        : new ListValueNode([Write(value, type.ElementType)]);

    private static IValueNode WriteScalar(object value, ScalarType scalar)
    {
        try
        {
            return scalar.ParseResult(scalar.Serialize(value));
        }
        catch (GraphQLException)
        {
            // Attributes can only hold constants: a scalar's default may be given as the text of a literal.
            return value is string text && scalar.IsInstanceOfType(new StringValueNode(text)) ? new StringValueNode(text) : throw Unfit(value, scalar);
        }
    }

    private static SchemaException Unfit(object value, IType type) => new($"The default value {value} is not of the type {type}.");
}
