namespace HotChocolate.Execution;

/// <summary>One GraphQL response.</summary>
/// <remarks>https://spec.graphql.org/October2021/#sec-Response-Format</remarks>
public interface IOperationResult : IExecutionResult
{
    /// <summary>The response's <c>data</c>; null when absent or null, which <see cref="IsDataSet"/> tells apart.</summary>
    IReadOnlyDictionary<string, object?>? Data { get; }

    /// <summary>The response's <c>errors</c>; null when there are none.</summary>
    IReadOnlyList<IError>? Errors { get; }

    /// <summary>The response's <c>extensions</c>.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>Whether execution began, so that the response has a <c>data</c> entry, null or not.</summary>
    bool IsDataSet { get; }

    /// <summary>The response as nested dictionaries and lists.</summary>
    IReadOnlyDictionary<string, object?> ToDictionary();
}
