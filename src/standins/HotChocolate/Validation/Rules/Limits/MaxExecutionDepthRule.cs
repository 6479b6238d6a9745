using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Refuses operations that nest fields too deep. Not of the specification: a limit that the application sets.</summary>
/// <param name="allowed">How many levels of fields an operation may nest.</param>
/// <param name="skipIntrospection">Whether introspection fields and what is below them do not count.</param>
internal sealed class MaxExecutionDepthRule(int allowed, bool skipIntrospection) : ValidationRule
{
    private readonly NestingCounter _counter = new(kinds: 1);
    private int _skipped;

    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context) => _counter.Begin(operation);

    /// <inheritdoc />
    public override void EnterFragment(FragmentDefinitionNode fragment, INamedType? type, ValidationContext context) => _counter.Begin(fragment);

    /// <inheritdoc />
    public override void EnterField(FieldNode node, INamedType? parent, OutputField? field, ValidationContext context)
    {
        if (_skipped > 0 || (skipIntrospection && node.Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            _skipped++;
        }
        else
        {
            _counter.Enter(0);
        }
    }

    /// <inheritdoc />
    public override void LeaveField(FieldNode node, ValidationContext context)
    {
        if (_skipped > 0)
        {
            _skipped--;
        }
        else
        {
            _counter.Leave(0);
        }
    }

    /// <inheritdoc />
    public override void EnterSpread(FragmentSpreadNode spread, INamedType? parent, FragmentDefinitionNode? target, ValidationContext context)
    {
        if (target is not null && _skipped == 0)
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
            var depth = _counter.Deepest(operation, 0);
            if (depth > allowed)
            {
                context.Report(ValidationErrors.MaxExecutionDepth(operation, allowed, depth));
            }
        }
    }
}
