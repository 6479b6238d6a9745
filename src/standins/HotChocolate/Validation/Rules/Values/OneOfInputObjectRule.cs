using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 3.10.1, OneOf Input Objects: exactly one field is given, and it cannot be null.</summary>
internal sealed class OneOfInputObjectRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterObject(ObjectValueNode value, InputObjectType? type, ValidationContext context)
    {
        if (type is { IsOneOf: true } && (value.Fields.Count != 1 || value.Fields[0].Value is NullValueNode))
        {
            context.Report(ValidationErrors.OneOfFieldCount(value, type, context.CurrentPath()));
        }
    }

    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Operations)
        {
            var variables = operation.VariableDefinitions.DistinctBy(variable => variable.Variable.Name.Value).ToDictionary(variable => variable.Variable.Name.Value);
            foreach (var usage in context.Graph.Reachable(operation).SelectMany(usages => usages.Variables))
            {
                if (usage is { Owner.IsOneOf: true, Definition: not null } && variables.TryGetValue(usage.Node.Name.Value, out var variable) && !variable.Type.IsNonNullType())
                {
                    context.Report(ValidationErrors.OneOfVariableNullable(usage));
                }
            }
        }
    }
}
