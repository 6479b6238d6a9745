using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells how a date stands to the words that tell of a tenure, and to those that tell of another.</summary>
internal static class AnchorSigns
{
    /// <summary>Adds the signs of a date.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="bound">The bound that the date would be.</param>
    /// <param name="tenure">The tenure.</param>
    /// <param name="site">The date in its sentence.</param>
    public static void Add(FeatureList signs, string bound, Tenure tenure, DateSite site)
    {
        if (site.Nearest(tenure.IsToldBy) is not { } mine)
        {
            signs.Add("own", bound, "none");
            return;
        }

        signs.Add("own", bound, (mine.Anchor.Post is null ? "bare-" : "") + mine.Anchor.Act, site.Time.Kind.ToString());
        signs.Add("where", bound, Where(site, mine.Anchor), mine.Anchor.Act.ToString());
        signs.Add("far", bound, Bucket(mine.Distance), mine.Anchor.Act.ToString());
        signs.Add("nearer", bound, "person", Rank(mine.Distance, site.Nearest(anchor => anchor.Person != tenure.Person)?.Distance));
        var elsewhere = site.Nearest(anchor => anchor.Person == tenure.Person && anchor.Post is not null && anchor.Post != tenure.Post);
        signs.Add("nearer", bound, "post", Rank(mine.Distance, elsewhere?.Distance));
        var takers = site.Distances.Where(one => one.Anchor.Time is { } taken && taken.Range == site.Time.Range);
        foreach (var taker in takers.Select(one => Kin(tenure, one.Anchor)).Distinct(StringComparer.Ordinal))
        {
            signs.Add("taken", bound, taker);
        }
    }

    private static string Rank(int mine, int? theirs) => theirs is null ? "none" : theirs < mine ? "nearer" : theirs == mine ? "same" : "farther";

    private static string Kin(Tenure tenure, Anchor other) =>
        other.Person == tenure.Person ? other.Post == tenure.Post ? "own" : "person" : other.Post == tenure.Post ? "post-" + other.Act : "stranger";

    private static string Where(DateSite site, Anchor anchor) =>
        site.IsGovernedBy(anchor) ? "governs"
        : anchor.Words.Overlaps(site.Time.Range) ? "in"
        : site.Sentence.Segments.At(anchor.Words.Start) == site.Sentence.Segments.At(site.Time.Range.Start) ? "piece" : "sentence";

    private static string Bucket(int distance) =>
        distance <= 2 ? "0" : distance <= 12 ? "1" : distance <= 30 ? "2" : distance <= 60 ? "3" : distance <= 95 ? "4" : distance <= 150 ? "5" : "6";
}
