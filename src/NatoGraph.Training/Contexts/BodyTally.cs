using System.Globalization;

namespace NatoGraph.Training.Contexts;

/// <summary>Counts how often the right body is chosen.</summary>
internal sealed class BodyTally
{
    private int all;
    private int right;
    private int meant;
    private int given;
    private int hit;

    /// <summary>Counts a choice.</summary>
    public void Add(BodyExample example, BodyChoice choice)
    {
        all++;
        right += choice.IsRight ? 1 : 0;
        meant += example.Choices[0].IsRight ? 0 : 1;
        if (choice != example.Choices[0])
        {
            given++;
            hit += choice.IsRight ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string Part(int whole) => ((double)hit / Math.Max(1, whole)).ToString("0.000", CultureInfo.InvariantCulture);
        return $"{all} posts, right {right}; of bodies P {Part(given)} R {Part(meant)} F1 {(2.0 * hit / Math.Max(1, given + meant)).ToString("0.000", CultureInfo.InvariantCulture)}";
    }
}
