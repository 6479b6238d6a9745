using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <content>Values. Where the expected type is not known, only the variables inside are noted.</content>
internal sealed partial class DocumentWalker
{
    private void WalkValue(IValueNode value, IType? type, InputField? definition, InputObjectType? owner)
    {
        switch (value)
        {
            case VariableNode variable:
                _usages.Variables.Add(new VariableUsage(variable, type, definition, owner, context.CurrentPath()));
                break;
            case ListValueNode list:
                WalkList(list, type);
                break;
            case ObjectValueNode input:
                WalkObject(input, type);
                break;
        }
    }

    private void WalkList(ListValueNode list, IType? type)
    {
        var item = type?.Nullable() is ListType { ElementType: var element } ? element : null;
        for (var i = 0; i < list.Items.Count && !context.IsFinished; i++)
        {
            WalkValue(list.Items[i], item, null, null);
        }
    }

    private void WalkObject(ObjectValueNode input, IType? type)
    {
        // One object may stand for a list of one (section 3.11, Input Coercion).
        var inputType = type?.NamedType() as InputObjectType;
        foreach (var rule in _rules)
        {
            rule.EnterObject(input, inputType, context);
        }

        for (var i = 0; i < input.Fields.Count && !context.IsFinished; i++)
        {
            WalkObjectField(input.Fields[i], inputType);
        }
    }

    private void WalkObjectField(ObjectFieldNode node, InputObjectType? owner)
    {
        var field = owner is not null && owner.Fields.TryGet(node.Name.Value, out var known) ? known : null;
        if (field is not null)
        {
            foreach (var rule in _rules)
            {
                rule.EnterObjectField(node, field, owner!, context);
            }
        }

        WalkValue(node.Value, field?.Type, field, owner);
    }
}
