namespace HotChocolate.Language;

/// <summary>Base of the errors about literals that cannot be read.</summary>
public class LanguageException : Exception
{
    /// <summary>Initialises the error without a message.</summary>
    public LanguageException()
    {
    }

    /// <summary>Initialises the error.</summary>
    /// <param name="message">What is wrong.</param>
    public LanguageException(string message)
        : base(message)
    {
    }

    /// <summary>Initialises the error with its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="inner">The cause.</param>
    public LanguageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
