using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Training.Treebanks;

/// <summary>A word of a treebank.</summary>
/// <param name="Range">Where it stands in its sentence; the parts of a contraction share a range.</param>
/// <param name="Form">Its form.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Tag">Its part of speech and morphology.</param>
/// <param name="Head">The index of its head, or −1 for the root.</param>
/// <param name="Relation">What it is to its head.</param>
internal sealed record ConlluWord(TextRange Range, string Form, string Lemma, Tag Tag, int Head, Relation Relation);
