using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>A date that may be a bound of a tenure.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Bound">Which bound.</param>
/// <param name="Time">The words that give the date.</param>
/// <param name="Date">The date.</param>
/// <param name="Signs">What speaks for or against it.</param>
internal sealed record DateCandidate(Tenure Tenure, TenureBound Bound, TemporalExpression Time, Edtf Date, IReadOnlyList<string> Signs)
{
    /// <summary>The date without its qualifiers.</summary>
    public string Bare => Date.ToString().TrimEnd('~', '?', '%');
}
