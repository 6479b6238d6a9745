using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// Section 5.2.4.1, Single Root Field: a subscription has one root field, not one of introspection, and no variable decides
/// whether it is there. Conditions that hold or fail in any case are weighed, as in graphql-js; September 2025 allows none.
/// </summary>
internal sealed class SingleRootFieldRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context)
    {
        if (operation.Operation != OperationType.Subscription || root is null)
        {
            return;
        }

        var fields = new RootFields(root, context);
        fields.Collect(operation.SelectionSet);
        if (fields.ResponseNames.Count > 1 || fields.HasOpenCondition)
        {
            context.Report(ValidationErrors.SubscriptionSingleRootField(operation));
        }
        else if (fields.HasIntrospection)
        {
            context.Report(ValidationErrors.SubscriptionNoTopLevelIntrospectionField(operation));
        }
    }

    private sealed class RootFields(ObjectType root, ValidationContext context)
    {
        private readonly HashSet<string> _spread = new(StringComparer.Ordinal);
        private readonly Stack<SelectionSetNode> _pending = new();

        public HashSet<string> ResponseNames { get; } = new(StringComparer.Ordinal);

        public bool HasIntrospection { get; private set; }

        public bool HasOpenCondition { get; private set; }

        public void Collect(SelectionSetNode selectionSet)
        {
            _pending.Push(selectionSet);
            while (_pending.TryPop(out var selections))
            {
                foreach (var selection in selections.Selections)
                {
                    if (IsIncluded(selection))
                    {
                        Collect(selection);
                    }
                }
            }
        }

        private bool IsIncluded(ISelectionNode selection) => Condition(selection, "skip") != true && Condition(selection, "include") != false;

        private bool? Condition(ISelectionNode selection, string name)
        {
            if (selection.Directives.FirstOrDefault(directive => directive.Name.Value == name) is not { } directive)
            {
                return null;
            }

            var condition = directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value as BooleanValueNode;
            HasOpenCondition |= condition is null;
            return condition?.Value;
        }

        // October 2021, 6.3.2 DoesFragmentTypeApply.
        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.FindType(condition) is { } type && type.IsComposite() && context.Schema.IsPossibleType(type, root));

        private void Collect(ISelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    ResponseNames.Add(field.ResponseName);
                    HasIntrospection |= field.Name.Value.StartsWith("__", StringComparison.Ordinal);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    _pending.Push(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _spread.Add(spread.Name.Value) && context.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition):
                    _pending.Push(fragment.SelectionSet);
                    break;
            }
        }
    }
}
