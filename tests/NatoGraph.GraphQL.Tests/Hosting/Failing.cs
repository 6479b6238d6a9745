using System.Reflection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>A reader that always fails.</summary>
public class Failing : DispatchProxy
{
    private Exception problem = null!;

    public static IGraphReader With(Exception problem)
    {
        var proxy = Create<IGraphReader, Failing>();
        ((Failing)(object)proxy).problem = problem;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw problem;
}
