namespace HotChocolate.Types;

/// <summary>A value does not fit a leaf type, on the way in or out.</summary>
public class SerializationException : GraphQLException
{
    /// <summary>Says what does not fit.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="type">The type that it does not fit.</param>
    /// <param name="path">Where the value stands.</param>
    public SerializationException(string message, ITypeSystemMember type, Path? path = null)
        : this(ErrorBuilder.New().SetMessage(message).Build(), type, path)
    {
    }

    /// <summary>Says what does not fit.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="type">The type that it does not fit.</param>
    /// <param name="path">Where the value stands.</param>
    public SerializationException(IError error, ITypeSystemMember type, Path? path = null)
        : base(error)
    {
        Type = type;
        Path = path;
    }

    /// <summary>The type that the value does not fit.</summary>
    public ITypeSystemMember Type { get; }

    /// <summary>Where the value stands.</summary>
    public Path? Path { get; }
}
