namespace NatoGraph.Extraction.Evaluation.References;

/// <summary>How words that stand for people were read.</summary>
/// <param name="Meant">How many mean a person of the gold.</param>
/// <param name="Found">How many of these were taken for words that stand for somebody at all.</param>
/// <param name="Right">How many were tied to their person.</param>
/// <param name="Wrong">How many were tied to another.</param>
/// <param name="Spurious">How many that mean nobody of the gold were tied to one of its people.</param>
internal readonly record struct ReferenceTally(int Meant, int Found, int Right, int Wrong, int Spurious)
{
    /// <summary>Of what was tied to people of the gold, how much was so rightly.</summary>
    public double Precision => Share(Right, Right + Wrong + Spurious);

    /// <summary>Of what means people of the gold, how much was tied to them.</summary>
    public double Recall => Share(Right, Meant);

    /// <summary>Both together.</summary>
    public double F1 => Share(2 * Right, Right + Wrong + Spurious + Meant);

    /// <summary>Both.</summary>
    public static ReferenceTally operator +(ReferenceTally left, ReferenceTally right) =>
        new(left.Meant + right.Meant, left.Found + right.Found, left.Right + right.Right, left.Wrong + right.Wrong, left.Spurious + right.Spurious);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
