namespace HotChocolate.Execution;

/// <summary>A GraphQL request for one operation.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters</remarks>
public interface IOperationRequest : IExecutionRequest
{
    /// <summary>The query document.</summary>
    IOperationDocument? Document { get; }

    /// <summary>Which operation of the document to run; may be null when there is only one.</summary>
    string? OperationName { get; }

    /// <summary>The variables' values: JSON values as .NET ones, or syntax nodes.</summary>
    IReadOnlyDictionary<string, object?>? VariableValues { get; }

    /// <summary>The request's <c>extensions</c>.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>Which kinds of operations may run.</summary>
    GraphQLRequestFlags Flags { get; }
}
