using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Checks that a type has what an interface of it promises (September 2025, 3.6 IsValidImplementation).</summary>
internal static class InterfaceValidator
{
    public static IEnumerable<string> Validate(ComplexType type, InterfaceType face)
    {
        foreach (var missing in face.Interfaces.Where(inherited => !ReferenceEquals(inherited, type) && !type.Implements(inherited)))
        {
            yield return $"The type {type.Name} implements {face.Name} and must also implement {missing.Name}.";
        }

        foreach (var promised in face.Fields)
        {
            if (!type.Fields.TryGet(promised.Name, out var field))
            {
                yield return $"The type {type.Name} implements {face.Name} but has no field {promised.Name}.";
                continue;
            }

            if (!IsSubtype(field.Type, promised.Type))
            {
                yield return $"The field {type.Name}.{field.Name} is of the type {field.Type}; {face.Name} promises {promised.Type}.";
            }

            if (field.IsDeprecated && !promised.IsDeprecated)
            {
                yield return $"The field {type.Name}.{field.Name} is deprecated; that of {face.Name} is not.";
            }

            foreach (var fault in ArgumentFaults(type, field, face, promised))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> ArgumentFaults(ComplexType type, OutputField field, InterfaceType face, OutputField promised)
    {
        foreach (var argument in promised.Arguments)
        {
            if (!field.Arguments.TryGet(argument.Name, out var own) || !own.Type.IsSame(argument.Type))
            {
                yield return $"The field {type.Name}.{field.Name} must take the argument {argument.Name} of the type {argument.Type}, as {face.Name} promises.";
            }
        }

        foreach (var extra in field.Arguments.Where(argument => argument.IsRequired && !promised.Arguments.Contains(argument.Name)))
        {
            yield return $"The field {type.Name}.{field.Name} requires the argument {extra.Name}, of which {face.Name} knows nothing.";
        }
    }

    /// <summary>September 2025, 3.6 IsValidImplementationFieldType.</summary>
    private static bool IsSubtype(IType type, IType promised) => (type, promised) switch
    {
        (NonNullType own, NonNullType other) => IsSubtype(own.Type, other.Type),
        (NonNullType own, _) => IsSubtype(own.Type, promised),
        (ListType own, ListType other) => IsSubtype(own.ElementType, other.ElementType),
        (INamedType own, InterfaceType other) => ReferenceEquals(own, other) || (own is ComplexType complex && complex.Implements(other)),
        (ObjectType own, UnionType other) => other.Types.Contains(own),
        _ => ReferenceEquals(type, promised),
    };
}
