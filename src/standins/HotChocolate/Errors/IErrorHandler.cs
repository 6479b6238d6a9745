namespace HotChocolate;

/// <summary>Runs errors through the error filters and wraps unexpected exceptions.</summary>
public interface IErrorHandler
{
    /// <summary>The error as it is to be written.</summary>
    IError Handle(IError error);

    /// <summary>Starts an error for an exception that nobody meant the client to see.</summary>
    IErrorBuilder CreateUnexpectedError(Exception exception);
}
