using HotChocolate.Execution.Options;

namespace HotChocolate.Execution;

/// <summary>The usual <see cref="IErrorHandler"/>: each filter sees what the one before made of the error.</summary>
internal sealed class ErrorHandler(IEnumerable<IErrorFilter> filters, RequestExecutorOptions options) : IErrorHandler
{
    private const string Unexpected = "Unexpected Execution Error";
    private readonly IErrorFilter[] _filters = [.. filters];

    public IError Handle(IError error)
    {
        foreach (var filter in _filters)
        {
            error = filter.OnError(error) ?? throw new InvalidOperationException($"{filter.GetType().Name} gave no error back.");
        }

        return error;
    }

    public IErrorBuilder CreateUnexpectedError(Exception exception)
    {
        var error = ErrorBuilder.New().SetMessage(Unexpected).SetException(exception);
        return options.IncludeExceptionDetails
            ? error.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace)
            : error;
    }
}
