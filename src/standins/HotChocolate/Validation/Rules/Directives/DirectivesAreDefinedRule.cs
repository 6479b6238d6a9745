using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.7.1, Directives Are Defined: the schema has each directive that is applied.</summary>
internal sealed class DirectivesAreDefinedRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, string location, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            if (!context.Schema.DirectiveTypes.Contains(directive.Name.Value))
            {
                context.Report(ValidationErrors.DirectiveNotSupported(directive, context.CurrentPath()));
            }
        }
    }
}
