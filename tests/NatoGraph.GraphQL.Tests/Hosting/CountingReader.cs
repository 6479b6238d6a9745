using System.Collections.Concurrent;
using System.Reflection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>A reader that counts its calls.</summary>
public class CountingReader : DispatchProxy
{
    private IGraphReader reader = null!;
    private ConcurrentQueue<string> calls = null!;

    public static IGraphReader Around(IGraphReader reader, ConcurrentQueue<string> calls)
    {
        var proxy = Create<IGraphReader, CountingReader>();
        var counting = (CountingReader)(object)proxy;
        counting.reader = reader;
        counting.calls = calls;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        calls.Enqueue(targetMethod.Name);
        return targetMethod.Invoke(reader, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
