using System.Collections.Immutable;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>An answer to a question: a date, or that the article gives none.</summary>
/// <param name="Date">The date; none where the answer is that there is none.</param>
/// <param name="Signs">What speaks for or against it.</param>
internal sealed record TimeOption(Edtf? Date, FeatureList Signs)
{
    /// <summary>Where the date stands in what the article tells of the person, if it does.</summary>
    public DateSite? Site { get; set; }
}

/// <summary>A question with its answers.</summary>
/// <param name="Question">The question.</param>
/// <param name="Options">The answers, that there is no date first.</param>
internal sealed record TimeChoice(TimeQuestion Question, ImmutableArray<TimeOption> Options);
