namespace HotChocolate.Language;

/// <summary>A literal does not fit the type it is read as.</summary>
public class InvalidFormatException : LanguageException
{
    /// <summary>Initialises the error without a message.</summary>
    public InvalidFormatException()
    {
    }

    /// <summary>Initialises the error.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Initialises the error with its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
