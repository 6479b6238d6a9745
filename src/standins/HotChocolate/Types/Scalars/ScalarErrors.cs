using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The errors of values that do not fit a scalar.</summary>
internal static class ScalarErrors
{
    public static SerializationException CannotSerialize(ScalarType type, object? value) => new(
        ErrorBuilder.New()
            .SetMessage($"{type.Name} cannot serialize the given value.")
            .SetExtension("actualValue", value?.ToString() ?? "null")
            .SetExtension("actualType", value?.GetType().FullName ?? "null")
            .Build(),
        type);

    public static SerializationException CannotDeserialize(ScalarType type) =>
        new($"{type.Name} cannot deserialize the given value.", type);

    public static SerializationException CannotParseLiteral(ScalarType type, IValueNode literal) =>
        new($"{type.Name} cannot parse the given literal of type `{literal.GetType().Name}`.", type);

    public static SerializationException CannotParseValue(ScalarType type, object value) =>
        new($"{type.Name} cannot parse the given value of type `{value.GetType().FullName}`.", type);
}
