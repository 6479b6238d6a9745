using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.4.3, Required Arguments: a non-null argument without a default is given, and not as <c>null</c>.</summary>
internal sealed class RequiredArgumentsRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterArguments(ArgumentOwner owner, ValidationContext context)
    {
        foreach (var definition in owner.Definitions)
        {
            if (!definition.IsRequired)
            {
                continue;
            }

            var argument = owner.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name);
            if (argument is null || argument.Value is NullValueNode)
            {
                context.Report(ValidationErrors.ArgumentRequired(argument ?? owner.Node, definition.Name, owner, context.CurrentPath()));
            }
        }
    }
}
