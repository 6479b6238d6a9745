using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// Refuses introspection that leads from types to types again and again: each round multiplies the answer by the size of the
/// schema. What tools ask for stays far below. Not of the specification: a limit that is always in force.
/// </summary>
internal sealed class MaxIntrospectionDepthRule : ValidationRule
{
    private const string MetaType = "__Type";
    private const int None = -1;

    // The fields of __Type that lead to other types, and how often each may stand above itself.
    private static readonly (string Field, int Allowed)[] s_limits =
        [("fields", 1), ("inputFields", 1), ("interfaces", 1), ("possibleTypes", 1), ("ofType", 16)];

    private readonly NestingCounter _counter = new(s_limits.Length);
    private readonly Stack<int> _kinds = new();
    private bool _isReported;

    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context) => _counter.Begin(operation);

    /// <inheritdoc />
    public override void EnterFragment(FragmentDefinitionNode fragment, INamedType? type, ValidationContext context) => _counter.Begin(fragment);

    /// <inheritdoc />
    public override void EnterField(FieldNode node, INamedType? parent, OutputField? field, ValidationContext context)
    {
        var kind = parent?.Name == MetaType ? KindOf(node.Name.Value) : None;
        _kinds.Push(kind);
        if (kind != None && _counter.Enter(kind) > s_limits[kind].Allowed)
        {
            Report(node, context.CurrentPath(), context);
        }
    }

    /// <inheritdoc />
    public override void LeaveField(FieldNode node, ValidationContext context)
    {
        var kind = _kinds.Pop();
        if (kind != None)
        {
            _counter.Leave(kind);
        }
    }

    /// <inheritdoc />
    public override void EnterSpread(FragmentSpreadNode spread, INamedType? parent, FragmentDefinitionNode? target, ValidationContext context)
    {
        if (target is not null)
        {
            _counter.Spread(target);
        }
    }

    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        _counter.AddFragments(context);
        foreach (var operation in context.Operations)
        {
            if (s_limits.Index().Any(limit => _counter.Deepest(operation, limit.Index) > limit.Item.Allowed))
            {
                Report(operation, null, context);
            }
        }
    }

    private static int KindOf(string name) => Array.FindIndex(s_limits, limit => limit.Field == name);

    private void Report(ISyntaxNode node, Path? path, ValidationContext context)
    {
        if (!_isReported)
        {
            _isReported = true;
            context.Report(ValidationErrors.MaxIntrospectionDepth(node, path));
        }
    }
}
