using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.8.1, Variable Uniqueness: an operation declares a variable once.</summary>
internal sealed class VariableUniquenessRule : ValidationRule
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context) => _names.Clear();

    /// <inheritdoc />
    public override void EnterVariableDefinition(VariableDefinitionNode variable, IType? type, ValidationContext context)
    {
        if (!_names.Add(variable.Variable.Name.Value))
        {
            context.Report(ValidationErrors.VariableNameNotUnique(variable));
        }
    }
}
