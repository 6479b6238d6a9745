using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Training.Treebanks;

/// <summary>A sentence of a treebank in the program's tokens.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Tags">The tag of each.</param>
/// <param name="Lemmas">The lemma of each.</param>
/// <param name="Heads">The place of the head of each word, words counted from 1; 0 is the root. Place 0 has no head.</param>
/// <param name="Relations">What each word, counted from 1, is to its head.</param>
internal sealed record TreebankSentence(
    ImmutableArray<Token> Tokens,
    ImmutableArray<Tag> Tags,
    ImmutableArray<string> Lemmas,
    ImmutableArray<int> Heads,
    ImmutableArray<Relation> Relations);
