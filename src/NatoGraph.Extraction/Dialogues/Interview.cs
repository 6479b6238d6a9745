using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>What an interview's layout tells of who speaks.</summary>
/// <param name="References">Words that mean who answers, and "qui" where a question asks for who is named in the answer.</param>
/// <param name="Answers">The answers and the names of those who give them.</param>
internal sealed record Interview(ImmutableArray<ReferenceMention> References, ImmutableArray<(TokenSpan Tokens, PersonMention Who)> Answers)
{
    /// <summary>No interview.</summary>
    public static Interview None { get; } = new([], []);

    /// <summary>Who is quoted before the first question: the one who answers, where it is only one.</summary>
    public Mention? SpeakerOf(Quotation quotation) =>
        Answers is [var first, ..] && quotation.Tokens.End <= first.Tokens.Start && Answers.All(answer => answer.Who.Family == first.Who.Family) ? first.Who : null;
}
