namespace HotChocolate.Execution;

/// <summary>A query document as a request carries it.</summary>
public interface IOperationDocument
{
    /// <summary>Whether the document has no content.</summary>
    bool IsEmpty { get; }

    /// <summary>The document as UTF-8 text.</summary>
    ReadOnlySpan<byte> AsSpan();

    /// <summary>The document as text.</summary>
    string ToString();
}
