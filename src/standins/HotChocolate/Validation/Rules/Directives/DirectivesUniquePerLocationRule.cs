using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.7.3, Directives Are Unique per Location: only a repeatable directive is applied twice at one place.</summary>
internal sealed class DirectivesUniquePerLocationRule : ValidationRule
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, string location, ValidationContext context)
    {
        _names.Clear();
        foreach (var directive in directives)
        {
            var isUnique = context.Schema.DirectiveTypes.TryGet(directive.Name.Value, out var type) && !type.IsRepeatable;
            if (isUnique && !_names.Add(directive.Name.Value))
            {
                context.Report(ValidationErrors.DirectiveNotUnique(directive, context.CurrentPath()));
            }
        }
    }
}
