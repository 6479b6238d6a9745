using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 3.10.1, OneOf Input Objects: exactly one field is given, and it cannot be null.</summary>
internal sealed class OneOfInputObjectRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterObject(ObjectValueNode value, InputObjectType? type, ValidationContext context)
    {
        // A field given twice breaks another rule.
        if (type is { IsOneOf: true } && (value.Fields.DistinctBy(field => field.Name.Value).Count() != 1 || value.Fields[0].Value is NullValueNode))
        {
            context.Report(ValidationErrors.OneOfFieldCount(value, type, context.CurrentPath()));
        }
    }

    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Operations.Where(operation => operation.VariableDefinitions.Count > 0))
        {
            foreach (var (usage, variable) in context.Graph.DeclaredUsages(operation))
            {
                if (usage is { Owner.IsOneOf: true, Definition: not null } && !variable.Type.IsNonNullType())
                {
                    context.Report(ValidationErrors.OneOfVariableNullable(usage));
                }
            }
        }
    }
}
