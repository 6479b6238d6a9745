using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// Section 5.2.4.1, Single Root Field: a subscription has one root field, not one of introspection, and no condition decides
/// whether it is there.
/// </summary>
internal sealed class SingleRootFieldRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context)
    {
        if (operation.Operation != OperationType.Subscription)
        {
            return;
        }

        var fields = new RootFields(context);
        fields.Collect(operation.SelectionSet);
        if (fields.ResponseNames.Count != 1 || fields.HasCondition)
        {
            context.Report(ValidationErrors.SubscriptionSingleRootField(operation));
        }
        else if (fields.HasIntrospection)
        {
            context.Report(ValidationErrors.SubscriptionNoTopLevelIntrospectionField(operation));
        }
    }

    private sealed class RootFields(ValidationContext context)
    {
        private readonly HashSet<string> _spread = new(StringComparer.Ordinal);
        private readonly Stack<SelectionSetNode> _pending = new();

        public HashSet<string> ResponseNames { get; } = new(StringComparer.Ordinal);

        public bool HasIntrospection { get; private set; }

        public bool HasCondition { get; private set; }

        public void Collect(SelectionSetNode root)
        {
            _pending.Push(root);
            while (_pending.TryPop(out var selections))
            {
                foreach (var selection in selections.Selections)
                {
                    HasCondition |= selection.Directives.Any(directive => directive.Name.Value is "skip" or "include");
                    Collect(selection);
                }
            }
        }

        private void Collect(ISelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    ResponseNames.Add(field.ResponseName);
                    HasIntrospection |= field.Name.Value.StartsWith("__", StringComparison.Ordinal);
                    break;
                case InlineFragmentNode inline:
                    _pending.Push(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _spread.Add(spread.Name.Value) && context.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                    _pending.Push(fragment.SelectionSet);
                    break;
            }
        }
    }
}
