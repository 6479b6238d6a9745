namespace HotChocolate.Validation;

/// <summary>Section 5.5.1.4, Fragments Must Be Used: some operation spreads each fragment, directly or not.</summary>
internal sealed class FragmentsMustBeUsedRule : ValidationRule
{
    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var usages in context.Operations.SelectMany(context.Graph.Reachable))
        {
            used.UnionWith(usages.Spreads.Select(spread => spread.Name.Value));
        }

        foreach (var fragment in context.Fragments.Values.Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            context.Report(ValidationErrors.FragmentNotUsed(fragment));
        }
    }
}
