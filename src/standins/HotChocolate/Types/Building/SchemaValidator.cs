using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Checks a schema against the rules of the specification on types (October 2021, 3).</summary>
internal static class SchemaValidator
{
    /// <summary>What is wrong, one sentence each.</summary>
    public static IEnumerable<string> Validate(SchemaParts parts) => parts.Types.SelectMany(Validate);

    private static IEnumerable<string> Validate(INamedType type) => NameFaults(type).Concat(type switch
    {
        ComplexType complex => ComplexFaults(complex),
        InputObjectType input => InputFaults(input),
        UnionType { Types.Count: 0 } => [$"The union {type.Name} has no members: no object type of the schema implements {type.RuntimeType}. Add them with AddType."],
        EnumType { Values.Count: 0 } => [$"The enum {type.Name} has no values."],
        _ => [],
    });

    private static IEnumerable<string> NameFaults(INamedType type)
    {
        if (!IsName(type.Name))
        {
            yield return $"The type name {type.Name} of {type.RuntimeType} is no GraphQL name (October 2021, 2.1.9).";
        }
    }

    private static IEnumerable<string> ComplexFaults(ComplexType type)
    {
        if (!type.Fields.Any(field => !field.IsIntrospection))
        {
            yield return $"The type {type.Name} has no fields.";
        }

        foreach (var field in type.Fields.Where(field => !field.IsIntrospection))
        {
            if (!IsName(field.Name))
            {
                yield return $"The field {type.Name}.{field.Name} has a name that GraphQL does not allow.";
            }

            foreach (var argument in field.Arguments.Where(argument => !argument.Type.IsInput()))
            {
                yield return $"The argument {type.Name}.{field.Name}({argument.Name}:) is of the type {argument.Type}, which cannot be given as an input.";
            }
        }

        foreach (var fault in type.Interfaces.SelectMany(face => InterfaceValidator.Validate(type, face)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> InputFaults(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            yield return $"The input type {type.Name} has no fields.";
        }

        foreach (var field in type.Fields.Where(field => ReferenceEquals(field.Type.Nullable() is ListType ? null : field.Type.NamedType(), type) && field.IsRequired))
        {
            yield return $"The input type {type.Name} requires itself in its field {field.Name}, so that no value of it can ever be given.";
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
