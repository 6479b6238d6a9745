using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Time;

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
                     let site = new EventSite(sentence, time, date.Value, List())
                     select Signed(site)).ToList();
        var read = claims.Where(claim => claim.EventKind is not null).ToList();
        foreach (var claim in read)
        {
            var site = sites.Where(site => site.Date == claim.From && article.SentencesIn(claim.Quote).Contains(site.Sentence))
                .MinBy(site => claim.Quote.Overlaps(site.Time.Range) ? 0 : Math.Abs(site.Time.Range.Start - claim.Quote.Start));
            var signs = List();
            OfRead(signs, claim, read, site);
            if (site is not null)
            {
                context.AddNearest(signs, site, claim.EventKind!.Value, "read");
            }

            yield return new(claim.EventKind!.Value, site, claim, signs);
        }

        foreach (var site in sites)
        {
            foreach (var kind in Kinds.Where(kind => !read.Exists(claim => claim.EventKind == kind && claim.From is { } from && Agree(from, site.Date))))
            {
                var signs = List();
                signs.Add("any-new");
                context.AddNearest(signs, site, kind, "new");
                yield return new(kind, site, null, signs);
            }
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
    public static bool Agree(Edtf one, Edtf other)
    {
        var (first, second) = (Bare(one), Bare(other));
        return first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    private static string Bare(Edtf date) => date.ToString().TrimEnd('~', '?', '%');

    private static Edtf? DateOf(TemporalExpression time) =>
        time.Kind is TemporalKind.Point or TemporalKind.Since || time is { Kind: TemporalKind.Span } or { IsOfSomething: true } ? time.From
        : time.Kind == TemporalKind.Until ? time.Until : null;

    private static void OfRead(FeatureList signs, ClaimDraft claim, List<ClaimDraft> read, EventSite? site)
    {
        var same = read.Where(other => other.EventKind == claim.EventKind && other.From is { } one && claim.From is { } two && Agree(one, two)).ToList();
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
