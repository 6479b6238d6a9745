using System.Collections.Concurrent;
using System.Text;
using HotChocolate.Execution.Compilation;
using HotChocolate.Language;

namespace HotChocolate.Execution.Documents;

/// <summary>A document that was parsed and validated once, with its compiled operations.</summary>
internal sealed class PreparedDocument(Schema schema, DocumentNode document, IReadOnlyList<IError> errors) : IOperationDocument
{
    private readonly ConcurrentDictionary<string, Operation> _operations = new(StringComparer.Ordinal);

    public bool IsEmpty => document.Definitions.Count == 0;

    /// <summary>What validation found.</summary>
    public IReadOnlyList<IError> Errors { get; } = errors;

    /// <summary>An operation, ready to be executed.</summary>
    /// <exception cref="GraphQLException">There is none of that name.</exception>
    public Operation GetOperation(string? name) =>
        _operations.TryGetValue(name ?? "", out var known)
            ? known
            : _operations.GetOrAdd(name ?? "", OperationCompiler.Compile(schema, document, name));

    public ReadOnlySpan<byte> AsSpan() => Encoding.UTF8.GetBytes(ToString());

    public override string ToString() => document.ToString();
}
