using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>A paragraph as the search for questions and answers sees it.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Label">Its first tokens where they may name who speaks.</param>
internal sealed record Line(TokenSpan Tokens, TokenSpan Label)
{
    /// <summary>Whether it begins with a dash, its label aside.</summary>
    public required bool IsDashed { get; init; }

    /// <summary>Whether a blank line stands before it.</summary>
    public required bool OpensBlock { get; init; }

    /// <summary>Whether it ends as a question does, or speaks to somebody and not of the speaker.</summary>
    public required bool Asks { get; init; }

    /// <summary>Whether somebody speaks of themselves.</summary>
    public required bool SpeaksOfSelf { get; init; }

    /// <summary>Whether somebody is spoken to.</summary>
    public required bool SpeaksTo { get; init; }
}
