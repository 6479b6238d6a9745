namespace HotChocolate;

/// <summary>Thrown by a resolver to put errors of its own wording into the response.</summary>
public class GraphQLException : Exception
{
    /// <summary>One error with a message.</summary>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>One error.</summary>
    public GraphQLException(IError error)
        : base(error?.Message) => Errors = error is null ? [] : [error];

    /// <summary>Several errors.</summary>
    public GraphQLException(params IError[] errors) => Errors = errors ?? [];

    /// <summary>Several errors.</summary>
    public GraphQLException(IEnumerable<IError> errors) => Errors = errors?.ToArray() ?? [];

    /// <summary>One error that remembers what caused it.</summary>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException) =>
        Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];

    /// <summary>The errors for the response.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
