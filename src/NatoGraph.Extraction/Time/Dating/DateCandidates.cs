using System.Collections.Immutable;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Finds the dates that may be bounds of the tenures of an article: those of the sentences that tell of them.</summary>
internal sealed class DateCandidates
{
    /// <summary>A span of no more days is that of a gathering and not of a tenure: "réunis les 23 et 24 mars".</summary>
    private const int LongestGathering = 14;

    private readonly DateSigns signs;
    private readonly ImmutableArray<DateSite> sites;

    /// <summary>The dates of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="anchors">Where it tells of tenures, in order.</param>
    public DateCandidates(ArticleView article, IEnumerable<Anchor> anchors)
    {
        signs = new DateSigns(article);
        var told = anchors.ToLookup(anchor => anchor.Sentence.Sentence.Index);
        sites = [.. article.Sentences.SelectMany(sentence => sentence.Times.Select(time => (Time: time, Sentence: sentence)))
            .Where(one => told.Contains(one.Sentence.Sentence.Index) && !IsGathering(one.Time))
            .Select(one => DateSite.Of(one.Time, one.Sentence, told[one.Sentence.Sentence.Index]))];
    }

    /// <summary>The candidates for a bound of a tenure.</summary>
    public IEnumerable<DateCandidate> Of(Tenure tenure, TenureBound bound) =>
        from site in sites
        where site.Nearest(tenure.IsToldBy) is not null
        let date = DateOf(site.Time, bound) ?? Reckoned(tenure, bound, site.Time)
        where date is not null
        select new DateCandidate(tenure, bound, site.Time, date.Value, signs.Of(tenure, bound, site, date.Value));

    private static bool IsGathering(TemporalExpression time) => time is { Kind: TemporalKind.Span, From: { Precision: EdtfPrecision.Day } first, Until: { Precision: EdtfPrecision.Day } last }
        && last.Latest.DayNumber - first.Earliest.DayNumber <= LongestGathering;

    /// <summary>The date that an expression gives for a bound.</summary>
    private static Edtf? DateOf(TemporalExpression time, TenureBound bound) => (bound, time.Kind) switch
    {
        (TenureBound.From, TemporalKind.Until) => null,
        (TenureBound.From, _) => time.From,
        (_, TemporalKind.Since) when !time.IsOfSomething => null,
        (_, TemporalKind.Point or TemporalKind.Since) => time.From,
        _ => time.Until,
    };

    /// <summary>The bound that a length of time gives from the other: "nommé en 1984, il tint quatre ans".</summary>
    private static Edtf? Reckoned(Tenure tenure, TenureBound bound, TemporalExpression time)
    {
        if (time is not { Kind: TemporalKind.Duration, Length: { Unit: CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Decade } length })
        {
            return null;
        }

        var other = tenure.Given(bound == TenureBound.From ? TenureBound.Until : TenureBound.From);
        var count = bound == TenureBound.From ? -length.Count : length.Count;
        return other is { } known ? Calendar.AsPreciseAs(length.Unit, Calendar.Shift(known.Earliest, count, length.Unit)).ToEdtf() : null;
    }
}
