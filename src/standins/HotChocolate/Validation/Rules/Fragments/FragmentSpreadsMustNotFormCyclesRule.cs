namespace HotChocolate.Validation;

/// <summary>Section 5.5.2.2, Fragment Spreads Must Not Form Cycles: no fragment comes back to itself.</summary>
internal sealed class FragmentSpreadsMustNotFormCyclesRule : ValidationRule
{
    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
        => context.Graph.InDependencyOrder(spread => context.Report(ValidationErrors.FragmentCycle(spread)));
}
