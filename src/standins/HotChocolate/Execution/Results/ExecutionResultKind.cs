namespace HotChocolate.Execution;

/// <summary>What shape a result has.</summary>
public enum ExecutionResultKind
{
    /// <summary>One response.</summary>
    SingleResult,

    /// <summary>A first response and later parts of it.</summary>
    DeferredResult,

    /// <summary>The responses of several requests.</summary>
    BatchResult,

    /// <summary>A stream with a response for each event.</summary>
    SubscriptionResult,

    /// <summary>Nothing: the request only filled the caches.</summary>
    WarmupResult,
}
