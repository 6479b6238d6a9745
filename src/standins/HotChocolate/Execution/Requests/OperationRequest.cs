namespace HotChocolate.Execution;

internal sealed record OperationRequest(
    IOperationDocument? Document,
    string? OperationName,
    IReadOnlyDictionary<string, object?>? VariableValues,
    IReadOnlyDictionary<string, object?>? Extensions,
    IReadOnlyDictionary<string, object?>? ContextData,
    IServiceProvider? Services,
    GraphQLRequestFlags Flags) : IOperationRequest;
