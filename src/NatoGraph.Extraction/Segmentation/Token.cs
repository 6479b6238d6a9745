using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>A word, number or sign of an article.</summary>
/// <param name="Range">Where it stands in the stored text.</param>
/// <param name="Form">Its characters as they stand there.</param>
/// <param name="Lower">The form in lower case, its apostrophes straight.</param>
/// <param name="Folded">The form in lower case, its apostrophes straight, without accents.</param>
/// <param name="Kind">What kind of token it is.</param>
/// <param name="Shape">How its letters are written.</param>
internal readonly record struct Token(TextRange Range, string Form, string Lower, string Folded, TokenKind Kind, TokenShape Shape)
{
    /// <summary>Whether it is a word that begins with a capital.</summary>
    public bool IsCapitalised => Shape is TokenShape.Capitalised or TokenShape.Capitals or TokenShape.Mixed;

    /// <summary>Whether it is the word <paramref name="folded"/>, case and accents aside.</summary>
    public bool Is(string folded) => string.Equals(Folded, folded, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Form;
}
