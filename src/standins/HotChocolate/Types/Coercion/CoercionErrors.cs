using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The errors of literals that do not fit an input type.</summary>
internal static class CoercionErrors
{
    public static GraphQLException NullForNonNull(Path path) => At(path, "Cannot accept null for non-nullable input.");

    public static GraphQLException NotOfType(INamedType type, IValueNode literal, Path path) =>
        At(path, $"The value {literal} is not of the type {type.Name}.");

    public static GraphQLException UnknownField(INamedType type, string field, Path path) =>
        At(path, $"The input object type {type.Name} has no field {field}.");

    public static GraphQLException NotExactlyOne(INamedType type, Path path) =>
        At(path, $"Exactly one field of {type.Name} must be given, and not null.");

    public static GraphQLException CannotConvert(Exception cause, INamedType type, IValueNode literal, Path path) =>
        At(path, $"The value {literal} of the type {type.Name} does not fit: {cause.Message}");

    private static GraphQLException At(Path path, string message) =>
        new(ErrorBuilder.New().SetMessage(message).SetExtension("inputPath", path.ToList()).Build());
}
