namespace HotChocolate.Execution;

/// <summary>A response for each event of a subscription (October 2021, 6.2.3.2 MapSourceToResponseEvent). Disposing of it unsubscribes.</summary>
public interface IResponseStream : IExecutionResult
{
    /// <summary>The responses; each is computed when it is asked for. They can be read once.</summary>
    /// <exception cref="InvalidOperationException">They were read before.</exception>
    IAsyncEnumerable<IOperationResult> ReadResultsAsync();
}
