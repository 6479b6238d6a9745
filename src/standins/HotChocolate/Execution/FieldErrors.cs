using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>The errors of values that do not fit the field they are for (October 2021, 6.4.3 CompleteValue).</summary>
internal static class FieldErrors
{
    public static IError NullForNonNull(FieldNode field, Path path) =>
        New("Cannot return null for non-nullable field.", ErrorCodes.Execution.NonNullViolation, field, path);

    public static IError NotSerializable(GraphQLException cause, FieldNode field, Path path) =>
        ErrorBuilder.FromError(cause.Errors[0]).SetCode(ErrorCodes.Execution.CannotSerializeLeafValue)
            .ClearLocations().AddLocation(field).SetPath(path).Build();

    public static IError NoEnumValue(string type, FieldNode field, Path path) => New(
        $"{type} cannot serialize the given value.", ErrorCodes.Execution.CannotSerializeLeafValue, field, path);

    public static IError NoList(Type type, FieldNode field, Path path) =>
        New($"The type `{type.FullName}` is not supported as list value.", ErrorCodes.Execution.ListTypeNotSupported, field, path);

    public static IError UnknownObjectType(string type, FieldNode field, Path path) =>
        New($"Unable to resolve the abstract type `{type}`.", ErrorCodes.Execution.CannotResolveAbstractType, field, path);

    public static GraphQLException ParentIsOther(string field, Type? actual, Type asked) => new(
        ErrorBuilder.New()
            .SetMessage(
                $"The resolver parent type of field `{field}` is `{actual?.FullName ?? "null"}` but the resolver requested the "
                + $"type `{asked.FullName}`. The resolver was unable to cast the parent type to the requested type.")
            .SetCode(ErrorCodes.Execution.CannotCastParent)
            .Build());

    private static IError New(string message, string code, FieldNode field, Path path) =>
        ErrorBuilder.New().SetMessage(message).SetCode(code).AddLocation(field).SetPath(path).Build();
}
