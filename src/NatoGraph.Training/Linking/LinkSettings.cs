namespace NatoGraph.Training.Linking;

/// <summary>How links are learnt.</summary>
internal sealed record LinkSettings
{
    /// <summary>How many times the examples are read.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>How far a step goes at first.</summary>
    public double Rate { get; init; } = 0.15;

    /// <summary>How strongly weights are drawn to nothing.</summary>
    public double Decay { get; init; } = 8;

    /// <summary>In how many examples a feature must be found.</summary>
    public int Least { get; init; } = 8;

    /// <summary>Below which size weights are left out, in units.</summary>
    public int Smallest { get; init; } = 4;
}
