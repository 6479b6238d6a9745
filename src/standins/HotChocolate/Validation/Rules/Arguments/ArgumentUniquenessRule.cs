namespace HotChocolate.Validation;

/// <summary>Section 5.4.2, Argument Uniqueness: an argument is given once.</summary>
internal sealed class ArgumentUniquenessRule : ValidationRule
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override void EnterArguments(ArgumentOwner owner, ValidationContext context)
    {
        if (owner.Arguments.Count < 2)
        {
            return;
        }

        _names.Clear();
        foreach (var argument in owner.Arguments)
        {
            if (!_names.Add(argument.Name.Value))
            {
                context.Report(ValidationErrors.ArgumentNotUnique(argument, owner, context.CurrentPath()));
            }
        }
    }
}
