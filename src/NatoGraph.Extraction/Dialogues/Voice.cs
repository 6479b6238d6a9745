using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>A paragraph of an interview: what is asked, or what is answered.</summary>
/// <param name="Asks">Whether it asks.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Label">Its first tokens where they name who speaks: "Q. –", "Le Journal :", "A. B. –".</param>
internal sealed record Voice(bool Asks, TokenSpan Tokens, TokenSpan Label);
