namespace NatoGraph.Extraction.Chat;

/// <summary>The endpoint gave no answer that can be used, or may be asked no more. The article was not read.</summary>
public sealed class ChatException : Exception
{
    /// <summary>Without a reason.</summary>
    public ChatException()
    {
    }

    /// <summary>With a reason.</summary>
    /// <param name="message">The reason.</param>
    public ChatException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and what caused it.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">The cause.</param>
    public ChatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
