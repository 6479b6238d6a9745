namespace NatoGraph.Extraction.Time;

/// <summary>The shape of <c>Data/*/tense.json</c>: regular expressions over folded text in which names are blanked.</summary>
/// <param name="Tenses">How verbs look, each with the way it looks in time.</param>
/// <param name="Purpose">How a clause of purpose begins, which says nothing of a date before it.</param>
/// <param name="Relative">What stands before the verb of a relative clause, which says nothing of a date before it.</param>
/// <param name="Barrier">A character across which a verb says little of a date.</param>
internal sealed record TenseData(TensePattern[] Tenses, string Purpose, string Relative, string Barrier);

/// <summary>A pattern for verbs.</summary>
/// <param name="Direction">Which way they look.</param>
/// <param name="Pattern">A regular expression.</param>
/// <param name="Example">A text in which it is found.</param>
/// <param name="Counter">A text in which it is not.</param>
internal sealed record TensePattern(TenseDirection Direction, string Pattern, string Example, string Counter);
