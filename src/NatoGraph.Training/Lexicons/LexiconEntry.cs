using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Training.Lexicons;

/// <summary>A form with one of its readings.</summary>
/// <param name="Form">The form, in small letters.</param>
/// <param name="Lemma">Its lemma, in small letters.</param>
/// <param name="Tag">Its tag.</param>
internal sealed record LexiconEntry(string Form, string Lemma, Tag Tag);
