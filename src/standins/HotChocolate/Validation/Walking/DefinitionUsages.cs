using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>The fragments and variables that one operation or fragment uses itself.</summary>
internal sealed class DefinitionUsages
{
    /// <summary>Gets the fragment spreads in the order of the source.</summary>
    public List<FragmentSpreadNode> Spreads { get; } = [];

    /// <summary>Gets the variables in the order of the source.</summary>
    public List<VariableUsage> Variables { get; } = [];
}
