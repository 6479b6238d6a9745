namespace NatoGraph.Extraction.Syntax.Words;

/// <summary>One reading of a form.</summary>
/// <param name="Tag">The index of its tag.</param>
/// <param name="Rule">The index of the rule that makes its lemma.</param>
internal readonly record struct Analysis(ushort Tag, ushort Rule);
