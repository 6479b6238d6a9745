using System.Collections.Concurrent;
using System.Text;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Compilation;

/// <summary>A field to compute: all the places in the document that ask for it under one name, merged.</summary>
internal sealed class Selection
{
    private readonly OperationCompiler _compiler;
    private readonly IReadOnlyList<SelectedNode> _nodes;
    private readonly ConcurrentDictionary<ObjectType, SelectionSet> _children = new();
    private SelectionSet? _recent;

    public Selection(OperationCompiler compiler, OutputField field, IReadOnlyList<SelectedNode> nodes)
    {
        _compiler = compiler;
        _nodes = nodes;
        Field = field;
        Type = field.Type;
        IsNonNull = Type.IsNonNull();
        ResponseName = nodes[0].Node.ResponseName;
        JsonName = Encoding.UTF8.GetBytes($",\"{ResponseName}\":");
        NamedType = field.Type.NamedType();
        IsText = NamedType.GetType() == typeof(StringType);
        Member = field.Member;
        IsConditional = nodes.All(node => node.Mask != IncludeConditions.None);
        Arguments = compiler.PlanArguments(field, nodes[0].Node);
    }

    public OutputField Field { get; }

    public string ResponseName { get; }

    /// <summary>The response name as JSON writes it, a comma before and a colon after it.</summary>
    public byte[] JsonName { get; }

    public IType Type { get; }

    /// <summary>Whether the value may not be null.</summary>
    public bool IsNonNull { get; }

    public INamedType NamedType { get; }

    /// <summary>Whether values are strings as they are.</summary>
    public bool IsText { get; }

    /// <inheritdoc cref="OutputField.Member"/>
    public Func<object, object?>? Member { get; }

    public ArgumentPlan Arguments { get; }

    /// <summary>Whether every place that asks for the field has a condition.</summary>
    public bool IsConditional { get; }

    /// <summary>Whether the conditions decide which place asks for the field first.</summary>
    public bool MovesWithConditions => _nodes[0].Mask != IncludeConditions.None && _nodes.Any(node => node.Mask != _nodes[0].Mask);

    /// <summary>The first place that asks for the field.</summary>
    public FieldNode Node => _nodes[0].Node;

    /// <summary>Whether a request with these conditions asks for the field.</summary>
    public bool IsIncluded(ulong flags)
    {
        foreach (var node in _nodes)
        {
            if (node.IsIncluded(flags))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the field comes first with these conditions, which decides its place in the response (October 2021, 6.3.2).</summary>
    public int PositionWith(ulong flags)
    {
        foreach (var node in _nodes)
        {
            if (node.IsIncluded(flags))
            {
                return node.Position;
            }
        }

        return int.MaxValue;
    }

    /// <summary>What is asked of the field's value when it is of that type (October 2021, 6.4.3 MergeSelectionSets).</summary>
    /// <remarks>Most fields have values of one type, so the last answer is tried first.</remarks>
    public SelectionSet ChildrenFor(ObjectType type)
    {
        var recent = _recent;
        return recent is not null && ReferenceEquals(recent.Type, type) ? recent : _recent = Find(type);
    }

    public override string ToString() => $"{ResponseName}: {Field}";

    private SelectionSet Find(ObjectType type) =>
        _children.GetOrAdd(type, static (key, self) => self._compiler.Compile(key, self._nodes), this);
}
