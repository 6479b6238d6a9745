using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>The events that an article may tell of: those that the rules read, and one of each other kind at every date.</summary>
internal static class EventCandidates
{
    private static readonly ImmutableArray<EventKind> Kinds = [.. Enum.GetValues<EventKind>()];

    /// <summary>Finds them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">What was read, merged.</param>
    /// <param name="areNamed">Whether the signs keep their names, for training.</param>
    public static IEnumerable<EventCandidate> In(ArticleView article, ImmutableArray<ClaimDraft> claims, bool areNamed = false)
    {
        var context = new SiteContext(article, claims);
        var sites = (from sentence in article.Sentences
                     from time in sentence.Times
                     let date = DateOf(time)
                     where date is not null
                     let site = new EventSite(sentence, time, date.Value, List(), context.Nearest(sentence, time))
                     select Signed(site)).ToList();
        var read = claims.Where(claim => claim.EventKind is not null).ToList();
        var dates = read.Where(claim => claim.From is not null).Select(claim => (Kind: claim.EventKind!.Value, Date: Bare(claim.From!.Value), Claim: claim)).ToList();
        foreach (var claim in read)
        {
            var site = sites.Where(site => site.Date == claim.From && article.SentencesIn(claim.Quote).Contains(site.Sentence))
                .MinBy(site => claim.Quote.Overlaps(site.Time.Range) ? 0 : Math.Abs(site.Time.Range.Start - claim.Quote.Start));
            var signs = List();
            OfRead(signs, claim, read, Same(claim), site);
            if (site is not null)
            {
                site.Nearest.Add(signs, claim.EventKind!.Value, "read");
            }

            yield return new(claim.EventKind!.Value, site, claim, signs);
        }

        foreach (var site in sites)
        {
            var bare = Bare(site.Date);
            var known = dates.Where(one => Agree(one.Date, bare)).Select(one => one.Kind).ToHashSet();
            foreach (var kind in Kinds.Where(kind => !known.Contains(kind)))
            {
                var signs = List();
                signs.Add("any-new");
                site.Nearest.Add(signs, kind, "new");
                yield return new(kind, site, null, signs);
            }
        }

        List<ClaimDraft> Same(ClaimDraft claim)
        {
            var bare = claim.From is { } from ? Bare(from) : null;
            return bare is null ? [] : [.. dates.Where(one => one.Kind == claim.EventKind && Agree(one.Date, bare)).Select(one => one.Claim)];
        }

        FeatureList List() => new(areNamed ? [] : null);

        EventSite Signed(EventSite site)
        {
            context.Add(site.Signs, site);
            SiteWords.Add(site.Signs, site);
            return site;
        }
    }

    /// <summary>Whether one date is a part of the other.</summary>
    public static bool Agree(Edtf one, Edtf other) => Agree(Bare(one), Bare(other));

    /// <inheritdoc cref="Agree(Edtf, Edtf)"/>
    /// <remarks>Both as EDTF without qualifiers.</remarks>
    public static bool Agree(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static string Bare(Edtf date) => date.ToString().TrimEnd('~', '?', '%');

    private static Edtf? DateOf(TemporalExpression time) =>
        time.Kind is TemporalKind.Point or TemporalKind.Since || time is { Kind: TemporalKind.Span } or { IsOfSomething: true } ? time.From
        : time.Kind == TemporalKind.Until ? time.Until : null;

    private static void OfRead(FeatureList signs, ClaimDraft claim, List<ClaimDraft> read, List<ClaimDraft> same, EventSite? site)
    {
        signs.Add("own");
        signs.Add("own-by", claim.Extractor);
        signs.Add("own-site", claim.From is null ? "none" : site is null ? "elsewhere" : claim.Quote.Overlaps(site.Time.Range) ? "in" : "beside");
        signs.Add("own-modality", claim.Modality.ToString());
        signs.Add("own-place", claim.Place is null ? "no" : "yes");
        signs.Add("own-people", FeatureList.Bucket(claim.Participants.Length));
        signs.Add("own-order", FeatureList.Bucket(same.IndexOf(claim)));
        signs.Add("own-length", FeatureList.Bucket(claim.Quote.Length / 20));
        foreach (var other in read.Where(other => other != claim && other.From == claim.From && other.Quote.Overlaps(claim.Quote)))
        {
            signs.Add("own-beside", other.EventKind!.Value.ToString(), other.Participants.Intersect(claim.Participants, StringComparer.Ordinal).Any() ? "shares" : "apart");
            signs.Add("own-beside-by", other.Extractor);
        }
    }
}
