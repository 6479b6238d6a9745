using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>One step of a sentence for patterns to walk over: a whole mention, or a token outside of any.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Token">The token, or the mention's first.</param>
/// <param name="Mention">The mention, or <see langword="null"/> for a plain token.</param>
internal readonly record struct Unit(TokenSpan Span, Token Token, Mention? Mention)
{
    /// <summary>Whether it is the plain word <paramref name="folded"/>, case and accents aside.</summary>
    public bool Is(string folded) => Mention is null && Token.Is(folded);
}
