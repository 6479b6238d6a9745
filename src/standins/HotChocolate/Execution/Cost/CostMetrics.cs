namespace HotChocolate.Cost;

/// <summary>What an operation costs at most (IBM cost directives specification, 3.4 and 3.5).</summary>
/// <param name="FieldCost">What its resolvers cost.</param>
/// <param name="TypeCost">How many objects it gives, each by its weight.</param>
internal readonly record struct CostMetrics(double FieldCost, double TypeCost)
{
    /// <summary>The metrics as the response's extensions show them.</summary>
    public IReadOnlyDictionary<string, object?> ToExtensions() => new Dictionary<string, object?>
    {
        ["operationCost"] = new OrderedDictionary<string, object?> { ["fieldCost"] = FieldCost, ["typeCost"] = TypeCost },
    };
}
