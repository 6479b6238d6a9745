namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells how a date stands to the words that tell of a tenure, and to those that tell of another.</summary>
internal static class AnchorSigns
{
    /// <summary>The signs of a date; none where nothing in its sentence tells of the tenure.</summary>
    /// <param name="tenure">The tenure.</param>
    /// <param name="site">The date in its sentence.</param>
    public static IEnumerable<string> Of(Tenure tenure, DateSite site)
    {
        if (site.Nearest(tenure.IsToldBy) is not { } mine)
        {
            yield break;
        }

        var own = (mine.Anchor.Post is null ? "bare " : "") + mine.Anchor.Act;
        yield return $"own:{own}:{site.Time.Kind}";
        yield return "where:" + Where(site, mine.Anchor);
        yield return "far:" + Bucket(mine.Distance);
        yield return "rival:" + Rank(mine.Distance, site.Nearest(anchor => anchor.Person != tenure.Person)?.Distance);
        yield return "elsewhere:" + Rank(mine.Distance, site.Nearest(anchor => anchor.Person == tenure.Person && anchor.Post is not null && anchor.Post != tenure.Post)?.Distance);
        foreach (var taker in site.Distances.Where(one => one.Anchor.Time is { } taken && taken.Range == site.Time.Range).Select(one => Kin(tenure, one.Anchor)).Distinct(StringComparer.Ordinal))
        {
            yield return "taken:" + taker;
        }
    }

    private static string Rank(int mine, int? theirs) => theirs is null ? "none" : theirs < mine ? "nearer" : theirs == mine ? "same" : "farther";

    private static string Kin(Tenure tenure, Anchor other) =>
        other.Person == tenure.Person ? other.Post == tenure.Post ? "own" : "person" : other.Post == tenure.Post ? "post " + other.Act : "stranger";

    private static string Where(DateSite site, Anchor anchor) =>
        site.IsGovernedBy(anchor) ? "governs"
        : anchor.Words.Overlaps(site.Time.Range) ? "in"
        : site.Sentence.Segments.At(anchor.Words.Start) == site.Sentence.Segments.At(site.Time.Range.Start) ? "piece" : "sentence";

    private static string Bucket(int distance) =>
        distance <= 2 ? "0" : distance <= 12 ? "1" : distance <= 30 ? "2" : distance <= 60 ? "3" : distance <= 95 ? "4" : distance <= 150 ? "5" : "6";
}
