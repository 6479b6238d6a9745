namespace HotChocolate.Validation;

/// <summary>Section 5.3.2, Field Selection Merging: fields that share a place in the answer can be one field.</summary>
internal sealed class FieldSelectionMergingRule : ValidationRule
{
    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        var merger = new SelectionMerger(context);
        var reached = new HashSet<DefinitionUsages>();
        foreach (var operation in context.Operations)
        {
            merger.Check(operation);
            reached.UnionWith(context.Graph.Reachable(operation));
        }

        foreach (var fragment in context.Document.Definitions.OfType<Language.FragmentDefinitionNode>())
        {
            if (!reached.Contains(context.Graph[fragment]))
            {
                merger.Check(fragment);
            }
        }
    }
}
