using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.6.3, Input Object Field Uniqueness: a field of an input object is given once.</summary>
internal sealed class InputObjectFieldUniquenessRule : ValidationRule
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override void EnterObject(ObjectValueNode value, InputObjectType? type, ValidationContext context)
    {
        _names.Clear();
        foreach (var field in value.Fields)
        {
            if (!_names.Add(field.Name.Value))
            {
                context.Report(ValidationErrors.InputFieldNotUnique(field, context.CurrentPath()));
            }
        }
    }
}
