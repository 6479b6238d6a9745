namespace HotChocolate.CostAnalysis.Types;

/// <summary>Sets the weight of a type, field or argument in the cost of an operation.</summary>
/// <param name="weight">The weight; 10 for a field that reads from outside, 0 for one that does not.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Struct)]
public sealed class CostAttribute(double weight) : Attribute
{
    internal double Weight { get; } = weight;
}
