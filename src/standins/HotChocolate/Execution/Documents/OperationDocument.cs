using System.Text;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>A query document given as a syntax tree.</summary>
/// <param name="document">The tree.</param>
public sealed class OperationDocument(DocumentNode document) : IOperationDocument
{
    /// <summary>The tree.</summary>
    public DocumentNode Document { get; } = document ?? throw new ArgumentNullException(nameof(document));

    /// <inheritdoc/>
    public bool IsEmpty => Document.Definitions.Count == 0;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> AsSpan() => Encoding.UTF8.GetBytes(ToString());

    /// <inheritdoc/>
    public override string ToString() => Document.ToString();
}
