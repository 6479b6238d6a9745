namespace NatoGraph.Domain.Articles;

/// <summary>A range of an article's stored text, in UTF-16 code units (W3C Web Annotation, text position selector).</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit behind the last.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many code units it holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies within this range.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The characters of <paramref name="text"/> in this range.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The smallest range that holds both.</summary>
    public TextRange Union(TextRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
