namespace HotChocolate.CostAnalysis;

/// <summary>What operations may cost, and which weights fields get by convention.</summary>
public sealed class CostOptions
{
    private bool _enforceCostLimits = true;
    private bool _skipAnalyzer;

    /// <summary>What the resolvers of an operation may cost; 1,000 unless set.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>How many objects an operation may ask for, each by its weight; 1,000 unless set.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether operations over a limit are refused; setting it has the analysis done again.</summary>
    public bool EnforceCostLimits
    {
        get => _enforceCostLimits;
        set => (_enforceCostLimits, _skipAnalyzer) = (value, _skipAnalyzer && !value);
    }

    /// <summary>Whether nothing is analysed at all; setting it lifts the limits.</summary>
    public bool SkipAnalyzer
    {
        get => _skipAnalyzer;
        set => (_skipAnalyzer, _enforceCostLimits) = (value, _enforceCostLimits && !value);
    }

    /// <summary>Whether fields that carry no cost directive get one by convention.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether the default page size is the list size of a connection asked for without one.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of a field whose resolver is not a plain read of a property.</summary>
    public double? DefaultResolverCost { get; set; } = 10.0;
}
