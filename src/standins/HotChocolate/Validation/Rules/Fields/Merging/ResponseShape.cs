using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Whether values of two types look alike in an answer (section 5.3.2, SameResponseShape()).</summary>
internal static class ResponseShape
{
    /// <summary>Compares two types; a type that is not known fits any.</summary>
    public static bool IsSame(IType? first, IType? second) => (first, second) switch
    {
        (null, _) or (_, null) => true,
        (NonNullType a, NonNullType b) => IsSame(a.Type, b.Type),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType a, ListType b) => IsSame(a.ElementType, b.ElementType),
        (ListType, _) or (_, ListType) => false,
        (INamedType a, INamedType b) => ReferenceEquals(a, b) || (a.IsComposite() && b.IsComposite()),
        _ => false,
    };
}
