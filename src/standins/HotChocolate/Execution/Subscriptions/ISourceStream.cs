namespace HotChocolate.Execution;

/// <summary>The events that a subscription is about (October 2021, 6.2.3). Disposing of it ends the listening.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events from now on.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}

/// <summary>The events that a subscription is about (October 2021, 6.2.3). Disposing of it ends the listening.</summary>
/// <typeparam name="TMessage">What an event is.</typeparam>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>The events from now on.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
