using System.Collections.Immutable;

namespace NatoGraph.Training.Times;

/// <summary>Counts the dates that are right, of those that the gold has and those given where it has none.</summary>
internal sealed class TimeTally
{
    private int right;
    private int of;
    private int extra;

    /// <summary>Counts the dates given for an example.</summary>
    public void Add(TimeExample example, ImmutableHashSet<string> given)
    {
        right += example.Wanted.Intersect(given).Count;
        of += example.Wanted.Count;
        extra += example.Wanted.IsEmpty ? given.Count : 0;
    }

    /// <inheritdoc/>
    public override string ToString() => $"right {right} of {of}, and {extra} where the gold has none: {(double)right / (of + extra):0.000}";
}
