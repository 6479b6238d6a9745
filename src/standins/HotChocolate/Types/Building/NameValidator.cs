using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Checks the names of what a schema has been told of, before introspection adds its own (September 2025, 2.1.8 and 3.3).</summary>
internal static class NameValidator
{
    private static readonly string[] NoEnumValues = ["true", "false", "null"];

    /// <summary>What is wrong, one sentence each.</summary>
    public static IEnumerable<string> Validate(IEnumerable<INamedType> types) => types.SelectMany(Named).Select(Fault).OfType<string>();

    /// <summary>Every name, with the kind and the place of what has it.</summary>
    private static IEnumerable<(string Kind, string Place, string Name)> Named(INamedType type)
    {
        var parts = type switch
        {
            ComplexType complex => complex.Fields.SelectMany(field => Named(complex, field)),
            InputObjectType input => input.Fields.Select(field => ("field", $"{input.Name}.{field.Name}", field.Name)),
            EnumType values => values.Values.Select(value => ("enum value", $"{values.Name}.{value.Name}", value.Name)),
            _ => [],
        };
        return parts.Prepend(("type", type.Name, type.Name));
    }

    private static IEnumerable<(string Kind, string Place, string Name)> Named(ComplexType type, OutputField field) => field.Arguments
        .Select(argument => ("argument", $"{type.Name}.{field.Name}({argument.Name}:)", argument.Name))
        .Prepend(("field", $"{type.Name}.{field.Name}", field.Name));

    private static string? Fault((string Kind, string Place, string Name) named)
    {
        if (!IsName(named.Name) || (named.Kind == "enum value" && NoEnumValues.Contains(named.Name)))
        {
            return $"The {named.Kind} {named.Place} has a name that GraphQL does not allow.";
        }

        return named.Name.StartsWith("__", StringComparison.Ordinal)
            ? $"The {named.Kind} {named.Place} has a name that begins with two underscores, as only those of introspection may."
            : null;
    }

    private static bool IsName(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
