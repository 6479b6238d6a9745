using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types;

/// <summary>Questions that the specification's algorithms ask of types.</summary>
internal static class TypeExtensions
{
    /// <summary>The type without lists and non-null (October 2021, 3.4.2).</summary>
    public static INamedType NamedType(this IType type) => type switch
    {
        NonNullType nonNull => nonNull.Type.NamedType(),
        ListType list => list.ElementType.NamedType(),
        _ => (INamedType)type,
    };

    /// <summary>The type without an outer non-null.</summary>
    public static IType Nullable(this IType type) => type is NonNullType nonNull ? nonNull.Type : type;

    public static bool IsNonNull(this IType type) => type is NonNullType;

    public static bool IsList(this IType type) => type.Nullable() is ListType;

    /// <summary>Whether values are scalars or enum values.</summary>
    public static bool IsLeaf(this INamedType type) => type is ScalarType or EnumType;

    /// <summary>Whether a selection set belongs below (object, interface or union).</summary>
    public static bool IsComposite(this INamedType type) => type is ComplexType or UnionType;

    public static bool IsAbstract(this INamedType type) => type is InterfaceType or UnionType;

    /// <summary>October 2021, 3.4.2 IsInputType.</summary>
    public static bool IsInput(this IType type) => type.NamedType() is ScalarType or EnumType or InputObjectType;

    /// <summary>October 2021, 3.4.2 IsOutputType.</summary>
    public static bool IsOutput(this IType type) => type.NamedType() is not InputObjectType;

    /// <summary>The fields of an object or interface type.</summary>
    public static bool TryGetField(this INamedType type, string name, [NotNullWhen(true)] out OutputField? field)
    {
        field = null;
        return type is ComplexType complex && complex.Fields.TryGet(name, out field);
    }

    /// <summary>Whether two types are the same, wrapped alike.</summary>
    public static bool IsSame(this IType left, IType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => a.Type.IsSame(b.Type),
        (ListType a, ListType b) => a.ElementType.IsSame(b.ElementType),
        _ => ReferenceEquals(left, right),
    };
}
