namespace HotChocolate.CostAnalysis;

/// <summary>How the cost of operations is worked out and limited.</summary>
public sealed class CostOptions
{
    private bool _enforceCostLimits = true;
    private bool _skipAnalyzer;

    /// <summary>The largest sum of field weights, counted by list sizes.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The largest sum of type weights, counted by list sizes.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether operations over a limit are refused.</summary>
    public bool EnforceCostLimits
    {
        get => _enforceCostLimits;
        set
        {
            _enforceCostLimits = value;
            _skipAnalyzer &= !value;
        }
    }

    /// <summary>Whether costs are not worked out at all.</summary>
    public bool SkipAnalyzer
    {
        get => _skipAnalyzer;
        set
        {
            _skipAnalyzer = value;
            _enforceCostLimits &= !value;
        }
    }

    /// <summary>Whether fields that carry no cost directive get one by convention.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether the default page size is the list size of a connection asked for without one.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of a field whose resolver is not a plain read of a property.</summary>
    public double? DefaultResolverCost { get; set; } = 10.0;
}
