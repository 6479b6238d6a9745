using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Checks input object types and arguments (September 2025, 3.6 and 3.10, type validation).</summary>
internal static class InputValidator
{
    public static IEnumerable<string> Validate(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            yield return $"The input type {type.Name} has no fields.";
        }

        foreach (var field in type.Fields)
        {
            if (!field.Type.IsInput())
            {
                yield return $"The field {type.Name}.{field.Name} is of the type {field.Type}, which cannot be given as an input.";
            }

            if (Required(field) is { } inner && Leads(inner, type, []))
            {
                yield return $"The input type {type.Name} requires itself in its field {field.Name}, so that no value of it can ever be given.";
            }

            if (type.IsOneOf && (field.Type.IsNonNull() || field.DefaultValue is not null))
            {
                yield return $"The field {type.Name}.{field.Name} is one of several to choose from, so that it can be neither non-null nor have a default.";
            }

            if (DeprecationFault(field, "field", $"{type.Name}.{field.Name}") is { } fault)
            {
                yield return fault;
            }
        }
    }

    public static IEnumerable<string> Validate(InputField argument, string place)
    {
        if (!argument.Type.IsInput())
        {
            yield return $"The argument {place} is of the type {argument.Type}, which cannot be given as an input.";
        }

        if (DeprecationFault(argument, "argument", place) is { } fault)
        {
            yield return fault;
        }
    }

    private static string? DeprecationFault(InputField input, string kind, string place) =>
        input.IsDeprecated && input.IsRequired ? $"The {kind} {place} is deprecated, but must be given." : null;

    /// <summary>The input type that a value of the field must have inside.</summary>
    private static InputObjectType? Required(InputField field) => field.Type is NonNullType { Type: InputObjectType type } ? type : null;

    private static bool Leads(InputObjectType from, InputObjectType to, HashSet<InputObjectType> passed) =>
        ReferenceEquals(from, to) || (passed.Add(from) && from.Fields.Select(Required).OfType<InputObjectType>().Any(next => Leads(next, to, passed)));
}
