using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.6.1, Values of Correct Type: a literal can be read as what its place expects (section 3, Input Coercion).</summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterVariableDefinition(VariableDefinitionNode variable, IType? type, ValidationContext context)
    {
        if (variable.DefaultValue is not null && type is not null && type.IsInput() && FindWrong(type, variable.DefaultValue) is { } wrong)
        {
            context.Report(ValidationErrors.VariableDefaultOfWrongType(variable, type, wrong));
        }
    }

    /// <inheritdoc />
    public override void EnterArgument(ArgumentNode argument, InputField definition, ValidationContext context)
    {
        if (!IsMissing(argument.Value, definition) && FindWrong(definition.Type, argument.Value) is { } wrong)
        {
            context.Report(ValidationErrors.ArgumentOfWrongType(argument, definition.Type, wrong, context.CurrentPath()));
        }
    }

    /// <inheritdoc />
    public override void EnterObjectField(ObjectFieldNode node, InputField field, InputObjectType type, ValidationContext context)
    {
        if (!IsMissing(node.Value, field) && FindWrong(field.Type, node.Value) is { } wrong)
        {
            context.Report(ValidationErrors.InputFieldOfWrongType(field, wrong, context.CurrentPath()));
        }
    }

    // The rules on required arguments and fields report these.
    private static bool IsMissing(IValueNode value, InputField definition) => value is NullValueNode && definition.IsRequired;

    private static IValueNode? FindWrong(IType type, IValueNode value) => (type, value) switch
    {
        (_, VariableNode) => null,
        (NonNullType, NullValueNode) => value,
        (NonNullType nonNull, _) => FindWrong(nonNull.Type, value),
        (_, NullValueNode) => null,
        (ListType list, ListValueNode items) => FindWrongItem(list.ElementType, items.Items),
        (ListType list, _) => FindWrong(list.ElementType, value),
        _ => IsOfType((INamedType)type, value) ? null : value,
    };

    private static IValueNode? FindWrongItem(IType type, IReadOnlyList<IValueNode> items)
    {
        foreach (var item in items)
        {
            if (FindWrong(type, item) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static bool IsOfType(INamedType type, IValueNode value) => type switch
    {
        ScalarType scalar => scalar.IsInstanceOfType(value),
        EnumType names => value is EnumValueNode name && names.Values.Contains(name.Value),
        InputObjectType => value is ObjectValueNode,
        _ => true,
    };
}
