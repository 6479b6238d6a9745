using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>An object of the response, its fields in the order of its selection set.</summary>
internal sealed class ObjectNode(
    ResultNode? parent,
    int indexInParent,
    SelectionSet fields,
    object value,
    IImmutableDictionary<string, object?> scopedContextData) : ResultNode(parent, indexInParent, fields.Selections.Length)
{
    public SelectionSet Fields { get; } = fields;

    /// <summary>The C# object that the fields are read from.</summary>
    public object Value { get; } = value;

    /// <summary>What the resolvers above set for everything below.</summary>
    public IImmutableDictionary<string, object?> ScopedContextData { get; } = scopedContextData;

    public override bool IsNonNull(int index) => Fields.Selections[index].Type.IsNonNull();

    public override Path PathOf(int index) => Path.Append(Fields.Selections[index].ResponseName);
}
