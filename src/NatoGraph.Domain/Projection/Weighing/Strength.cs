using System.Globalization;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Weighing;

/// <summary>
/// How much claims that say one thing weigh together: how sure the surest of them is, then how many independent sources say so, then how late it
/// was said, then the confidence of the best rule.
/// </summary>
internal readonly record struct Strength(Modality Modality, int Sources, DateOnly Latest, double Confidence)
{
    public static Strength Of(IReadOnlyCollection<ResolvedClaim> claims)
    {
        var surest = claims.Min(claim => claim.Claim.Statement.Modality);
        var best = claims.Where(claim => claim.Claim.Statement.Modality == surest).ToArray();
        return new(
            surest,
            IndependentSources.Count(best),
            best.Max(claim => claim.Claim.PublishedOn),
            best.Max(claim => claim.Claim.Statement.Confidence));
    }

    /// <summary>Below zero where <paramref name="left"/> is the stronger.</summary>
    public static int Compare(Strength left, Strength right) =>
        left.Firmness != right.Firmness ? left.Firmness.CompareTo(right.Firmness)
        : left.Sources != right.Sources ? right.Sources.CompareTo(left.Sources)
        : left.Latest != right.Latest ? right.Latest.CompareTo(left.Latest)
        : right.Confidence.CompareTo(left.Confidence);

    /// <summary>Why this goes before <paramref name="other"/>, as an English sentence.</summary>
    public string WhyBefore(Strength other)
    {
        if (Firmness != other.Firmness)
        {
            return $"It is {Word(Modality)}, the other only {Word(other.Modality)}.";
        }

        if (Sources != other.Sources)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Sources} independent sources say so, against {other.Sources}.");
        }

        if (Latest != other.Latest)
        {
            return string.Create(CultureInfo.InvariantCulture, $"As many sources say so, and the latest of them is of {Latest:yyyy-MM-dd}, the other's of {other.Latest:yyyy-MM-dd}.");
        }

        return Confidence.Equals(other.Confidence)
            ? "Nothing tells them apart; it is the first in alphabetical order."
            : "As many sources say so on the same day, and the rule that found it is more often right.";
    }

    /// <summary>A denial is as firm as an assertion.</summary>
    private Modality Firmness => Modality == Modality.Denied ? Modality.Asserted : Modality;

    private static string Word(Modality modality) => modality switch
    {
        Modality.Asserted => "asserted",
        Modality.Planned => "planned",
        Modality.Possible => "possible",
        _ => "denied",
    };
}
