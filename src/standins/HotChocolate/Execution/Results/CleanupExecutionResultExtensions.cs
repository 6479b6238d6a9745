namespace HotChocolate.Execution;

/// <summary>Tells results apart.</summary>
public static class CleanupExecutionResultExtensions
{
    /// <summary>The response, where the result is a single one.</summary>
    /// <exception cref="ArgumentException">It is a stream or a batch.</exception>
    public static OperationResult ExpectOperationResult(this IExecutionResult result) =>
        result as OperationResult ?? throw new ArgumentException("The result is not a single response.", nameof(result));

    /// <summary>The responses, where the result is that of a subscription.</summary>
    /// <exception cref="ArgumentException">It is a single response.</exception>
    public static ResponseStream ExpectResponseStream(this IExecutionResult result) =>
        result as ResponseStream ?? throw new ArgumentException("The result is not a stream of responses.", nameof(result));
}
