using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <content>Selections, directives and arguments.</content>
internal sealed partial class DocumentWalker
{
    private void WalkSelectionSet(SelectionSetNode selections, INamedType? type)
    {
        foreach (var rule in _rules)
        {
            rule.EnterSelectionSet(selections, type, context);
        }

        for (var i = 0; i < selections.Selections.Count && !context.IsFinished; i++)
        {
            WalkSelection(selections.Selections[i], type);
        }
    }

    private void WalkSelection(ISelectionNode selection, INamedType? parent)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field, parent);
                break;
            case FragmentSpreadNode spread:
                WalkSpread(spread, parent);
                break;
            case InlineFragmentNode fragment:
                WalkInlineFragment(fragment, parent);
                break;
        }
    }

    private void WalkField(FieldNode node, INamedType? parent)
    {
        var field = context.FindField(parent, node.Name.Value);
        context.Push(node);
        foreach (var rule in _rules)
        {
            rule.EnterField(node, parent, field, context);
        }

        WalkArguments(new ArgumentOwner(node, node.Arguments, parent, field, null));
        WalkDirectives(node.Directives, "FIELD");
        if (node.SelectionSet is not null)
        {
            WalkSelectionSet(node.SelectionSet, field?.Type.NamedType());
        }

        foreach (var rule in _rules)
        {
            rule.LeaveField(node, context);
        }

        context.Pop();
    }

    private void WalkSpread(FragmentSpreadNode spread, INamedType? parent)
    {
        _usages.Spreads.Add(spread);
        context.Fragments.TryGetValue(spread.Name.Value, out var target);
        foreach (var rule in _rules)
        {
            rule.EnterSpread(spread, parent, target, context);
        }

        WalkDirectives(spread.Directives, "FRAGMENT_SPREAD");
        if (target is not null && !_reached.Contains(target))
        {
            Reach(target, context.CurrentPath());
        }
    }

    private void WalkInlineFragment(InlineFragmentNode fragment, INamedType? parent)
    {
        var condition = fragment.TypeCondition is null ? parent : context.FindType(fragment.TypeCondition);
        foreach (var rule in _rules)
        {
            rule.EnterInlineFragment(fragment, parent, condition, context);
        }

        WalkDirectives(fragment.Directives, "INLINE_FRAGMENT");
        WalkSelectionSet(fragment.SelectionSet, condition);
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0)
        {
            return;
        }

        foreach (var rule in _rules)
        {
            rule.EnterDirectives(directives, location, context);
        }

        foreach (var directive in directives)
        {
            context.Schema.DirectiveTypes.TryGet(directive.Name.Value, out var type);
            WalkArguments(new ArgumentOwner(directive, directive.Arguments, null, null, type));
        }
    }

    private void WalkArguments(ArgumentOwner owner)
    {
        foreach (var rule in _rules)
        {
            rule.EnterArguments(owner, context);
        }

        foreach (var argument in owner.Arguments)
        {
            WalkArgument(argument, owner.Definitions.TryGet(argument.Name.Value, out var definition) ? definition : null);
        }
    }

    private void WalkArgument(ArgumentNode argument, InputField? definition)
    {
        if (definition is not null)
        {
            foreach (var rule in _rules)
            {
                rule.EnterArgument(argument, definition, context);
            }
        }

        WalkValue(argument.Value, definition?.Type, definition, null);
    }
}
