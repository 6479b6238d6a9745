namespace HotChocolate.CostAnalysis.Types;

/// <summary>Tells the cost analysis how long the list is that a field returns.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute : Attribute
{
    private readonly int? _assumedSize;

    /// <summary>The largest number of items where no slicing argument is given.</summary>
    public int AssumedSize
    {
        get => _assumedSize ?? 0;
        init => _assumedSize = value;
    }

    /// <summary>The arguments that limit the list.</summary>
    public string[]? SlicingArguments { get; init; }

    /// <summary>The fields below this one that hold the list.</summary>
    public string[]? SizedFields { get; init; }

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;

    internal int? AssumedSizeOrNull => _assumedSize;
}
