using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>A date that may be a bound of a tenure.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Bound">Which bound.</param>
/// <param name="Date">The date.</param>
/// <param name="Site">The words that give the date, in their sentence.</param>
internal sealed record DateCandidate(Tenure Tenure, TenureBound Bound, Edtf Date, DateSite Site)
{
    /// <summary>What <see cref="Known"/> is where no claim has a date for the bound.</summary>
    public const string Free = "free";

    /// <summary>What speaks for or against it.</summary>
    public FeatureList Signs { get; init; } = new();

    /// <summary>Whether a claim has a date for the bound, as only those that are learnt from may have: none ("free"), this one or another.</summary>
    public string Known => Tenure.Given(Bound) is not { } known ? Free : known == Date ? "same" : "other";
}
