using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Checks a schema against the rules of the specification on types (September 2025, 3).</summary>
internal static class SchemaValidator
{
    /// <summary>What is wrong, one sentence each.</summary>
    public static IEnumerable<string> Validate(SchemaParts parts) => RootFaults(parts).Concat(parts.Types.SelectMany(Validate));

    private static IEnumerable<string> RootFaults(SchemaParts parts) => new[] { parts.Query, parts.Mutation, parts.Subscription }
        .OfType<ObjectType>()
        .GroupBy(root => root.Name, StringComparer.Ordinal)
        .Where(roots => roots.Count() > 1)
        .Select(roots => $"The type {roots.Key} is the root of two kinds of operations; each needs one of its own.");

    private static IEnumerable<string> Validate(INamedType type) => type switch
    {
        ComplexType complex => ComplexFaults(complex),
        InputObjectType input => InputValidator.Validate(input),
        UnionType { Types.Count: 0 } => [$"The union {type.Name} has no members: no object type of the schema implements {type.RuntimeType}. Add them with AddType."],
        EnumType { Values.Count: 0 } => [$"The enum {type.Name} has no values."],
        _ => [],
    };

    private static IEnumerable<string> ComplexFaults(ComplexType type)
    {
        if (!type.Fields.Any(field => !field.IsIntrospection))
        {
            yield return $"The type {type.Name} has no fields.";
        }

        var arguments = type.Fields.SelectMany(field => field.Arguments.SelectMany(argument => InputValidator.Validate(argument, $"{type.Name}.{field.Name}({argument.Name}:)")));
        var promises = type.Interfaces.SelectMany(face => InterfaceValidator.Validate(type, face));
        foreach (var fault in arguments.Concat(promises))
        {
            yield return fault;
        }
    }
}
