using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.4.3, Required Arguments: a non-null argument without a default is given, and not as <c>null</c>.</summary>
internal sealed class RequiredArgumentsRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterArguments(ArgumentOwner owner, ValidationContext context)
    {
        for (var i = 0; i < owner.Definitions.Count; i++)
        {
            if (owner.Definitions[i].IsRequired)
            {
                Require(owner.Definitions[i].Name, owner, context);
            }
        }
    }

    private static void Require(string name, ArgumentOwner owner, ValidationContext context)
    {
        var argument = owner.Arguments.FirstOrDefault(argument => argument.Name.Value == name);
        if (argument is null || argument.Value is NullValueNode)
        {
            context.Report(ValidationErrors.ArgumentRequired(argument ?? owner.Node, name, owner, context.CurrentPath()));
        }
    }
}
