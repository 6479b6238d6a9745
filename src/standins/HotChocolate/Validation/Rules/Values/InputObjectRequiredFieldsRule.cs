using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.6.4, Input Object Required Fields: a non-null field without a default is given, and not as <c>null</c>.</summary>
internal sealed class InputObjectRequiredFieldsRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterObject(ObjectValueNode value, InputObjectType? type, ValidationContext context)
    {
        foreach (var definition in type?.Fields ?? FieldCollection<InputField>.Empty)
        {
            if (!definition.IsRequired)
            {
                continue;
            }

            var field = value.Fields.FirstOrDefault(field => field.Name.Value == definition.Name);
            if (field is null || field.Value is NullValueNode)
            {
                context.Report(ValidationErrors.InputFieldRequired(value, definition.Name, context.CurrentPath()));
            }
        }
    }
}
