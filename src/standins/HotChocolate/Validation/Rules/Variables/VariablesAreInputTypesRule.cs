using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.8.2, Variables Are Input Types: a variable is a scalar, an enum or an input object of the schema, or lists of it.</summary>
internal sealed class VariablesAreInputTypesRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterVariableDefinition(VariableDefinitionNode variable, IType? type, ValidationContext context)
    {
        if (type is null || !type.IsInput())
        {
            context.Report(ValidationErrors.VariableNotInputType(variable));
        }
    }
}
