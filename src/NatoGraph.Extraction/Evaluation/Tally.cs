namespace NatoGraph.Extraction.Evaluation;

/// <summary>How much was found rightly, wrongly and not at all.</summary>
/// <param name="Right">What is in the gold and was found.</param>
/// <param name="Wrong">What was found and is not in the gold.</param>
/// <param name="Missing">What is in the gold and was not found.</param>
public readonly record struct Tally(int Right, int Wrong, int Missing)
{
    /// <summary>The share of what was found that is right; 1 where nothing was found.</summary>
    public double Precision => Share(Right, Right + Wrong);

    /// <summary>The share of the gold that was found; 1 where there is none.</summary>
    public double Recall => Share(Right, Right + Missing);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    /// <summary>Both together.</summary>
    public static Tally Add(Tally left, Tally right) => new(left.Right + right.Right, left.Wrong + right.Wrong, left.Missing + right.Missing);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
