namespace NatoGraph.Training.Evaluation;

/// <summary>How many tokens of a part of a treebank were read right.</summary>
/// <param name="Sentences">How many sentences.</param>
/// <param name="Tokens">How many tokens.</param>
/// <param name="Pos">Part of speech right.</param>
/// <param name="Tags">Part of speech and all morphology right.</param>
/// <param name="Lemmas">Lemma right, case aside.</param>
/// <param name="Heads">Head right.</param>
/// <param name="Labelled">Head and relation right, subtypes aside, as is the custom.</param>
/// <param name="Exact">Head and relation right, subtypes too.</param>
internal sealed record Score(int Sentences, int Tokens, int Pos, int Tags, int Lemmas, int Heads, int Labelled, int Exact)
{
    /// <summary>Both together.</summary>
    public static Score operator +(Score left, Score right) => new(
        left.Sentences + right.Sentences,
        left.Tokens + right.Tokens,
        left.Pos + right.Pos,
        left.Tags + right.Tags,
        left.Lemmas + right.Lemmas,
        left.Heads + right.Heads,
        left.Labelled + right.Labelled,
        left.Exact + right.Exact);

    /// <summary>A part of the tokens, in percent.</summary>
    public double Percent(int right) => Tokens == 0 ? 0 : 100.0 * right / Tokens;
}
