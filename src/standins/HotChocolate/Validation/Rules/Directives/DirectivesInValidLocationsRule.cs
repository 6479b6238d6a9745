using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.7.2, Directives Are in Valid Locations: a directive stands where its definition lets it.</summary>
internal sealed class DirectivesInValidLocationsRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, string location, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            if (context.Schema.DirectiveTypes.TryGet(directive.Name.Value, out var type) && !type.Locations.Contains(location))
            {
                context.Report(ValidationErrors.DirectiveNotValidInLocation(directive, context.CurrentPath()));
            }
        }
    }
}
