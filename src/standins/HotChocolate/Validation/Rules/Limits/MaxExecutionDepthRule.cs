using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Refuses operations that nest fields too deep. Not of the specification: a limit that the application sets.</summary>
/// <param name="allowed">How many levels of fields an operation may nest.</param>
/// <param name="skipIntrospection">Whether introspection fields and what is below them do not count.</param>
internal sealed class MaxExecutionDepthRule(int allowed, bool skipIntrospection) : ValidationRule
{
    private readonly Dictionary<IExecutableDefinitionNode, DefinitionDepth> _depths = [];
    private DefinitionDepth _current = new();

    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context) => Begin(operation);

    /// <inheritdoc />
    public override void EnterFragment(FragmentDefinitionNode fragment, INamedType? type, ValidationContext context) => Begin(fragment);

    /// <inheritdoc />
    public override void EnterField(FieldNode node, INamedType? parent, OutputField? field, ValidationContext context)
    {
        if (_current.Skipped > 0 || (skipIntrospection && IsIntrospection(node)))
        {
            _current.Skipped++;
        }
        else
        {
            _current.Level++;
            _current.Deepest = Math.Max(_current.Deepest, _current.Level);
        }
    }

    /// <inheritdoc />
    public override void LeaveField(FieldNode node, ValidationContext context)
    {
        if (_current.Skipped > 0)
        {
            _current.Skipped--;
        }
        else
        {
            _current.Level--;
        }
    }

    /// <inheritdoc />
    public override void EnterSpread(FragmentSpreadNode spread, INamedType? parent, FragmentDefinitionNode? target, ValidationContext context)
    {
        if (target is not null && _current.Skipped == 0)
        {
            _current.Spreads.Add((_current.Level, target));
        }
    }

    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var fragment in context.Graph.InDependencyOrder(static _ => { }))
        {
            AddSpreads(_depths[fragment]);
        }

        foreach (var operation in context.Operations)
        {
            var depth = AddSpreads(_depths[operation]);
            if (depth > allowed)
            {
                context.Report(ValidationErrors.MaxExecutionDepth(operation, allowed, depth));
            }
        }
    }

    private static bool IsIntrospection(FieldNode node) => node.Name.Value.StartsWith("__", StringComparison.Ordinal);

    private void Begin(IExecutableDefinitionNode definition) => _depths[definition] = _current = new DefinitionDepth();

    private int AddSpreads(DefinitionDepth depth)
    {
        foreach (var (level, fragment) in depth.Spreads)
        {
            depth.Deepest = Math.Max(depth.Deepest, level + _depths[fragment].Deepest);
        }

        return depth.Deepest;
    }

    private sealed class DefinitionDepth
    {
        public int Level { get; set; }

        public int Skipped { get; set; }

        public int Deepest { get; set; }

        public List<(int Level, FragmentDefinitionNode Fragment)> Spreads { get; } = [];
    }
}
