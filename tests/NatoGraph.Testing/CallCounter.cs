using System.Collections.Concurrent;
using System.Reflection;

namespace NatoGraph.Testing;

/// <summary>Counts the calls of an interface's methods, and passes them on.</summary>
public sealed class CallCounter
{
    private readonly ConcurrentDictionary<string, int> calls = new(StringComparer.Ordinal);

    /// <summary>How often each method was called, by its name.</summary>
    public IReadOnlyDictionary<string, int> Calls => calls;

    /// <summary>How many calls there were.</summary>
    public int Total => calls.Values.Sum();

    /// <summary>Something that counts here and otherwise does what <paramref name="target"/> does.</summary>
    public T Around<T>(T target)
        where T : class
    {
        var proxy = DispatchProxy.Create<T, Proxy>();
        var counting = (Proxy)(object)proxy;
        (counting.Counter, counting.Target) = (this, target);
        return proxy;
    }

    /// <summary>Begins at nought again.</summary>
    public void Reset() => calls.Clear();

    /// <summary>The runtime derives from it; use <see cref="Around"/>.</summary>
    public class Proxy : DispatchProxy
    {
        internal CallCounter Counter { get; set; } = null!;

        internal object Target { get; set; } = null!;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Counter.calls.AddOrUpdate(targetMethod!.Name, 1, (_, count) => count + 1);
            return targetMethod.Invoke(Target, BindingFlags.DoNotWrapExceptions, null, args, null);
        }
    }
}
