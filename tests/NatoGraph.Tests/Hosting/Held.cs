using System.Reflection;
using System.Threading.Channels;
using NatoGraph.Storage;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Tests.Hosting;

/// <summary>A store whose statistics take until the test lets them go.</summary>
public class Held : DispatchProxy
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<bool> asked = Channel.CreateUnbounded<bool>();
    private readonly TaskCompletionSource letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<bool> cancelled = Channel.CreateUnbounded<bool>();
    private IGraphStore store = null!;

    public static (IGraphStore Store, Held Hold) Of(IGraphStore store)
    {
        var proxy = Create<IGraphStore, Held>();
        var held = (Held)(object)proxy;
        held.store = store;
        return (proxy, held);
    }

    /// <summary>Comes back once one more request asks.</summary>
    public Task AskedAsync() => asked.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>Comes back once one more request has ended without an answer.</summary>
    public Task<bool> CancelledAsync() => cancelled.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public void LetGo() => letGo.TrySetResult();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        return targetMethod.Name == nameof(IGraphReader.GetStatisticsAsync)
            ? WaitAsync((CancellationToken)args![0]!)
            : targetMethod.Invoke(store, BindingFlags.DoNotWrapExceptions, null, args, null);
    }

    private async Task<StoreStatistics> WaitAsync(CancellationToken cancellationToken)
    {
        asked.Writer.TryWrite(true);
        try
        {
            await letGo.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            cancelled.Writer.TryWrite(true);
            throw;
        }

        return await store.GetStatisticsAsync(cancellationToken);
    }
}
