namespace HotChocolate.Validation;

/// <summary>Section 5.4.1, Argument Names: the field or directive takes an argument of that name.</summary>
internal sealed class ArgumentNamesRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterArguments(ArgumentOwner owner, ValidationContext context)
    {
        foreach (var argument in owner.Arguments)
        {
            if (owner.IsKnown && !owner.Definitions.Contains(argument.Name.Value))
            {
                context.Report(ValidationErrors.ArgumentDoesNotExist(argument, owner, context.CurrentPath()));
            }
        }
    }
}
