using System.Collections.Concurrent;
using System.Reflection;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Benchmarks;

/// <summary>A store whose answers stay in memory: what was read once is not read again. Nothing may be written meanwhile.</summary>
public class KeptAnswers : DispatchProxy
{
    private readonly ConcurrentDictionary<(MethodInfo Method, object?[] Arguments), object?> answers = new(new SameCall());
    private IGraphStore store = null!;

    /// <summary>Keeps the answers of <paramref name="store"/>.</summary>
    public static IGraphStore Of(IGraphStore store)
    {
        var proxy = Create<IGraphStore, KeptAnswers>();
        ((KeptAnswers)(object)proxy).store = store;
        return proxy;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.DeclaringType != typeof(IGraphReader))
        {
            return targetMethod.Invoke(store, args);
        }

        // The request that asks first may end before others have the answer.
        args![^1] = CancellationToken.None;
        return answers.GetOrAdd((targetMethod, args), static (call, store) => call.Method.Invoke(store, call.Arguments), store);
    }

    /// <summary>Calls are the same when their arguments are; lists of ids by their items.</summary>
    private sealed class SameCall : IEqualityComparer<(MethodInfo Method, object?[] Arguments)>
    {
        public bool Equals((MethodInfo Method, object?[] Arguments) x, (MethodInfo Method, object?[] Arguments) y) =>
            x.Method == y.Method && x.Arguments.Zip(y.Arguments).All(pair => IsSame(pair.First, pair.Second));

        public int GetHashCode((MethodInfo Method, object?[] Arguments) obj)
        {
            var hash = default(HashCode);
            hash.Add(obj.Method);
            foreach (var argument in obj.Arguments)
            {
                if (argument is IReadOnlyList<NodeId> ids)
                {
                    hash.Add(ids.Count);
                    hash.Add(ids.Count > 0 ? ids[0] : default);
                }
                else
                {
                    hash.Add(argument);
                }
            }

            return hash.ToHashCode();
        }

        private static bool IsSame(object? x, object? y) =>
            x is IReadOnlyList<NodeId> xs && y is IReadOnlyList<NodeId> ys ? xs.SequenceEqual(ys) : Equals(x, y);
    }
}
