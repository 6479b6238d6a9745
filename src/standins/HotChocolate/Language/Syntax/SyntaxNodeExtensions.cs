namespace HotChocolate.Language;

/// <summary>Questions about type references and values.</summary>
public static class SyntaxNodeExtensions
{
    /// <summary>Tells whether a value is missing or the literal <c>null</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True for null and <see cref="NullValueNode" />.</returns>
    public static bool IsNull(this IValueNode? value) => value is null or NullValueNode;

    /// <summary>Tells whether a type reference excludes null.</summary>
    /// <param name="type">The type reference.</param>
    /// <returns>True for a non-null reference.</returns>
    public static bool IsNonNullType(this ITypeNode type) => type is NonNullTypeNode;

    /// <summary>Tells whether a type reference means a list, non-null or not.</summary>
    /// <param name="type">The type reference.</param>
    /// <returns>True for a list.</returns>
    public static bool IsListType(this ITypeNode type) => type.NullableType() is ListTypeNode;

    /// <summary>Takes one wrapper, list or non-null, off a type reference.</summary>
    /// <param name="type">The type reference.</param>
    /// <returns>What is wrapped; a named type itself.</returns>
    public static ITypeNode InnerType(this ITypeNode type) => type switch
    {
        NonNullTypeNode nonNull => nonNull.Type,
        ListTypeNode list => list.Type,
        _ => type,
    };

    /// <summary>Takes the outer non-null off a type reference.</summary>
    /// <param name="type">The type reference.</param>
    /// <returns>The reference that allows null.</returns>
    public static ITypeNode NullableType(this ITypeNode type) => type is NonNullTypeNode nonNull ? nonNull.Type : type;

    /// <summary>Takes all wrappers off a type reference.</summary>
    /// <param name="type">The type reference.</param>
    /// <returns>The named type inside.</returns>
    public static NamedTypeNode NamedType(this ITypeNode type)
    {
        var current = type;
        while (current is not NamedTypeNode)
        {
            current = current.InnerType();
        }

        return (NamedTypeNode)current;
    }
}
