using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>What an article's words name, before it is known which of them mean the same.</summary>
/// <param name="Names">People, organisations and states, by their start, none overlapping another.</param>
/// <param name="Posts">Posts, by their start.</param>
/// <param name="References">Pronouns and descriptions of people, by their start.</param>
internal sealed record FoundMentions(
    ImmutableArray<Mention> Names,
    ImmutableArray<PostMention> Posts,
    ImmutableArray<ReferenceMention> References)
{
    /// <summary>The answers of an interview and the names of those who give them.</summary>
    public ImmutableArray<(TokenSpan Tokens, PersonMention Who)> Answers { get; init; } = [];
}
