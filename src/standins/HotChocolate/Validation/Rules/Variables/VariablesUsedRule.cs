namespace HotChocolate.Validation;

/// <summary>Section 5.8.4, All Variables Used: each operation uses the variables it declares, perhaps in fragments.</summary>
internal sealed class VariablesUsedRule : ValidationRule
{
    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Operations.Where(operation => operation.VariableDefinitions.Count > 0))
        {
            var unused = operation.VariableDefinitions
                .Select(variable => variable.Variable.Name.Value)
                .Except(context.Graph.Reachable(operation).SelectMany(usages => usages.Variables).Select(usage => usage.Node.Name.Value), StringComparer.Ordinal)
                .ToArray();
            if (unused.Length > 0)
            {
                context.Report(ValidationErrors.VariablesNotUsed(operation, unused));
            }
        }
    }
}
