using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Refuses to show the schema; <c>__typename</c> is not part of it (section 4.2).</summary>
internal sealed class IntrospectionAllowedRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterField(FieldNode node, INamedType? parent, OutputField? field, ValidationContext context)
    {
        if (node.Name.Value is "__schema" or "__type" && ReferenceEquals(parent, context.Schema.QueryType))
        {
            context.Report(ValidationErrors.IntrospectionNotAllowed(node));
        }
    }
}
