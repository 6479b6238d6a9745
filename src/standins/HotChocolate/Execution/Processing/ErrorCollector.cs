using System.Collections.Concurrent;
using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>Gathers the errors of one request, each through the error filters. Resolvers may report from any thread.</summary>
internal sealed class ErrorCollector(IErrorHandler handler)
{
    private ConcurrentQueue<IError>? _errors;

    public IReadOnlyList<IError>? Errors => _errors?.ToArray();

    /// <summary>Adds an error; what it leaves open of path and locations is the field's.</summary>
    public void Add(IError error, FieldNode field, Path path)
    {
        var handled = handler.Handle(error);
        handled = handled.Path is null ? handled.WithPath(path) : handled;
        if (handled.Locations is not { Count: > 0 } && field.Location is { } location)
        {
            handled = handled.WithLocations([new Location(location.Line, location.Column)]);
        }

        LazyInitializer.EnsureInitialized(ref _errors, static () => new ConcurrentQueue<IError>()).Enqueue(handled);
    }

    /// <summary>Adds what a resolver threw: its own errors, or one that shows nothing of the exception.</summary>
    public void Add(Exception exception, FieldNode field, Path path)
    {
        switch (exception)
        {
            case GraphQLException known:
                foreach (var error in known.Errors)
                {
                    Add(error, field, path);
                }

                break;
            case AggregateException several:
                foreach (var inner in several.InnerExceptions)
                {
                    Add(inner, field, path);
                }

                break;
            default:
                Add(handler.CreateUnexpectedError(exception).Build(), field, path);
                break;
        }
    }
}
