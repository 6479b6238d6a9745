namespace HotChocolate.Validation;

/// <summary>Section 5.8.3, All Variable Uses Defined: each operation declares the variables it uses, in fragments too.</summary>
internal sealed class VariableUsesDefinedRule : ValidationRule
{
    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Operations)
        {
            var undeclared = context.Graph.Reachable(operation)
                .SelectMany(usages => usages.Variables)
                .Select(usage => usage.Node.Name.Value)
                .Except(operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value), StringComparer.Ordinal)
                .ToArray();
            if (undeclared.Length > 0)
            {
                context.Report(ValidationErrors.VariablesNotDeclared(operation, undeclared));
            }
        }
    }
}
