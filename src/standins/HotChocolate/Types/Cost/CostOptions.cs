namespace HotChocolate.CostAnalysis;

/// <summary>Which weights fields get by convention.</summary>
public sealed class CostOptions
{
    /// <summary>Whether operations over a limit are to be refused. No limit is set here, so none is.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Whether fields that carry no cost directive get one by convention.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether the default page size is the list size of a connection asked for without one.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of a field whose resolver is not a plain read of a property.</summary>
    public double? DefaultResolverCost { get; set; } = 10.0;
}
