namespace NatoGraph.Extraction.Segmentation;

/// <summary>Consecutive tokens of an article.</summary>
/// <param name="Start">The index of the first token.</param>
/// <param name="End">The index behind the last token.</param>
internal readonly record struct TokenSpan(int Start, int End) : IComparable<TokenSpan>
{
    /// <summary>How many tokens it holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the token at <paramref name="index"/> is one of them.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TokenSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share a token.</summary>
    public bool Overlaps(TokenSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders spans by their start; of two that start together the longer comes first.</summary>
    public int CompareTo(TokenSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Orders spans as <see cref="CompareTo"/> does.</summary>
    public static bool operator <(TokenSpan left, TokenSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(TokenSpan left, TokenSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(TokenSpan left, TokenSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(TokenSpan left, TokenSpan right) => left.CompareTo(right) >= 0;
}
