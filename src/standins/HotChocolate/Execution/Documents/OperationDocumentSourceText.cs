using System.Text;

namespace HotChocolate.Execution;

/// <summary>A query document given as text.</summary>
/// <param name="sourceText">The GraphQL text.</param>
public sealed class OperationDocumentSourceText(string sourceText) : IOperationDocument
{
    /// <summary>The GraphQL text.</summary>
    public string SourceText { get; } = sourceText ?? throw new ArgumentNullException(nameof(sourceText));

    /// <inheritdoc/>
    public bool IsEmpty => SourceText.Length == 0;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> AsSpan() => Encoding.UTF8.GetBytes(SourceText);

    /// <inheritdoc/>
    public override string ToString() => SourceText;
}
