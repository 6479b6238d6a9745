using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Explaining;

/// <summary>How an article was read: what was found in each sentence and why.</summary>
/// <param name="Sentences">The sentences, in order.</param>
public sealed record Explanation(ImmutableArray<ExplainedSentence> Sentences);

/// <summary>How a sentence was read.</summary>
/// <param name="Range">Where it stands in the stored text.</param>
/// <param name="Tree">Its dependency tree, a word a line, each set in by its depth: form, relation, head, lemma, part of speech, morphology, in the names of Universal Dependencies.</param>
/// <param name="Mentions">What its words name or point to.</param>
/// <param name="Frames">The frames whose triggers it has, in the order of the triggers.</param>
public sealed record ExplainedSentence(TextRange Range, string Tree, ImmutableArray<ExplainedMention> Mentions, ImmutableArray<ExplainedFrame> Frames);

/// <summary>Words that name or point to something.</summary>
/// <param name="Range">The words.</param>
/// <param name="Kind">What they are: person, post, organisation, state, reference.</param>
/// <param name="Key">The key of the entity that they mean; <see langword="null"/> where it is not known.</param>
/// <param name="Note">What the words themselves show.</param>
public sealed record ExplainedMention(TextRange Range, string Kind, string? Key, string Note);

/// <summary>A frame whose trigger was found.</summary>
/// <param name="Rule">The rule and its version.</param>
/// <param name="Trigger">The words that triggered it.</param>
/// <param name="Outcome">What it said, or why it said nothing.</param>
/// <param name="Fired">Whether it said something.</param>
public sealed record ExplainedFrame(string Rule, TextRange Trigger, string Outcome, bool Fired);
