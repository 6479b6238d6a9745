using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.6.2, Input Object Field Names: the input object has the fields it is given.</summary>
internal sealed class InputObjectFieldNamesRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterObject(ObjectValueNode value, InputObjectType? type, ValidationContext context)
    {
        foreach (var field in value.Fields)
        {
            if (type is not null && !type.Fields.Contains(field.Name.Value))
            {
                context.Report(ValidationErrors.InputFieldDoesNotExist(field, context.CurrentPath()));
            }
        }
    }
}
