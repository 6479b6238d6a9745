using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution;

/// <summary>The errors of a request that cannot be executed or whose values do not fit.</summary>
internal static class ExecutionErrors
{
    public static GraphQLException TooManyConditions(int limit) =>
        new($"An operation can have at most {limit} different conditions in @skip and @include.");

    public static GraphQLException NoOperation() => new("There are no operations in the GraphQL document.");

    public static GraphQLException OperationNameMissing() =>
        new("The operation name can only be omitted if there is just one operation in a GraphQL document.");

    public static GraphQLException OperationNotFound(string name) => new($"The specified operation `{name}` cannot be found.");

    public static GraphQLException RootTypeMissing(OperationType operation) =>
        new($"The specified root type `{operation}` is not supported by this server.");

    public static GraphQLException NoSubscription(FieldNode node) =>
        At(node, New($"The field `{node.Name.Value}` cannot be subscribed to: it names no topic."));

    public static GraphQLException SubscriptionWithoutField(OperationDefinitionNode operation) =>
        At(operation, New("Subscription operations must have exactly one root field."));

    public static GraphQLException FieldNotFound(FieldNode node, string type) =>
        At(node, New($"Field `{node.Name.Value}` does not exist on type `{type}`."));

    public static GraphQLException VariableIsRequired(VariableDefinitionNode definition) => At(
        definition,
        New($"Variable `{definition.Variable.Name.Value}` is required.", ErrorCodes.Execution.NonNullViolation)
            .SetExtension("variable", definition.Variable.Name.Value));

    public static GraphQLException VariableIsNoInput(VariableDefinitionNode definition) => At(
        definition,
        New($"Variable `{definition.Variable.Name.Value}` is not an input type.", ErrorCodes.Execution.MustBeInputType)
            .SetExtension("variable", definition.Variable.Name.Value)
            .SetExtension("type", definition.Type.ToString()));

    public static GraphQLException ArgumentIsNull(string argument, ArgumentNode? node, FieldNode field) => At(
        (ISyntaxNode?)node ?? field,
        New($"Detected a non-null violation in argument `{argument}`.").SetExtension("responseName", field.ResponseName));

    public static GraphQLException ArgumentIsInvalid(ArgumentNode? node, FieldNode field, GraphQLException cause) => At(
        (ISyntaxNode?)node ?? field,
        ErrorBuilder.FromError(cause.Errors[0]).SetPath((Path?)null).ClearLocations()
            .SetExtension("responseName", field.ResponseName));

    public static GraphQLException TextIsBroken() =>
        Done(New("A string among the variables holds half of a surrogate pair.", ErrorCodes.Execution.SyntaxError));

    public static GraphQLException InputIsNull(Path path) =>
        Done(New("Cannot accept null for non-nullable input.", ErrorCodes.Execution.NonNullViolation).SetPath(path));

    public static GraphQLException LiteralDoesNotFit(INamedType type, IValueNode literal, Path path) =>
        Done(New($"{type.Name} cannot parse the given literal of type `{literal.GetType().Name}`.").SetPath(path));

    public static GraphQLException ScalarDoesNotFit(GraphQLException cause, Path path) =>
        Done(ErrorBuilder.FromError(cause.Errors[0]).SetPath(path));

    public static GraphQLException NoInputObject(InputObjectType type, IValueNode literal, Path path) => Done(
        New($"The syntax node `{literal.Kind}` is incompatible with the type `{type.Name}`.")
            .SetPath(path).SetExtension("type", type.Name));

    public static GraphQLException InputFieldUnknown(InputObjectType type, string field, Path path) => Done(
        New($"The field `{field}` does not exist on the type `{type.Name}`.").SetPath(path).SetExtension("type", type.Name));

    public static GraphQLException InputFieldMissing(InputObjectType type, string field, Path path) => Done(
        New($"The required input field `{field}` is missing.").SetPath(path).SetExtension("field", $"{type.Name}.{field}"));

    public static GraphQLException OneOfIsEmpty(InputObjectType type, Path path) => Done(New(
        $"The Oneof Input Objects `{type.Name}` require that exactly one field must be supplied and that field must not be "
        + $"`null`. {OneOf}",
        ErrorCodes.Execution.OneOfNoFieldSet).SetPath(path));

    public static GraphQLException OneOfHasSeveral(InputObjectType type, Path path) => Done(New(
        $"More than one field of the Oneof Input Object `{type.Name}` is set. {OneOf}",
        ErrorCodes.Execution.OneOfMoreThanOneFieldSet).SetPath(path));

    public static GraphQLException OneOfIsNull(InputObjectType type, string field, Path path) => Done(New(
        $"`null` was set to the field `{field}`of the Oneof Input Object `{type.Name}`. {OneOf}",
        ErrorCodes.Execution.OneOfFieldIsNull).SetPath(path).SetExtension("fieldCoordinate", $"{type.Name}.{field}"));

    public static IError TimedOut(TimeSpan timeout) =>
        new Error($"The request exceeded the configured timeout of `{timeout}`.", ErrorCodes.Execution.Timeout);

    public static IError Canceled() => new Error("The GraphQL request execution was canceled.", ErrorCodes.Execution.Canceled);

    public static IError DocumentMissing() =>
        new Error("The query request contains no document or no document id.", ErrorCodes.Execution.QueryNotFound);

    public static IError KindNotAllowed() => new Error("The specified operation kind is not allowed.");

    public static IError SyntaxError(SyntaxException exception, string code) =>
        new Error(exception.Message, code, locations: [new Location(exception.Line, exception.Column)]);

    private const string OneOf =
        "Oneof Input Objects are a special variant of Input Objects where the type system asserts that exactly one of the "
        + "fields must be set and non-null.";

    private static IErrorBuilder New(string message, string? code = null) => ErrorBuilder.New().SetMessage(message).SetCode(code);

    private static GraphQLException At(ISyntaxNode node, IErrorBuilder error) => Done(error.AddLocation(node));

    private static GraphQLException Done(IErrorBuilder error) => new(error.Build());
}
