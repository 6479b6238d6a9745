using System.Reflection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Tests.Limits;

/// <summary>A reader that never answers, until it is told to give up.</summary>
public class Hanging : DispatchProxy
{
    private static readonly MethodInfo Waiting = typeof(Hanging).GetMethod(nameof(WaitAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static IGraphReader Reader() => Create<IGraphReader, Hanging>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        Waiting.MakeGenericMethod(targetMethod!.ReturnType.GetGenericArguments()).Invoke(null, [args!.OfType<CancellationToken>().Single()]);

    private static async Task<T> WaitAsync<T>(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Nobody gave up.");
    }
}
