using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>Tells what the sentence of a date, and what was read of it, say of events.</summary>
/// <param name="article">The article.</param>
/// <param name="claims">All that was read.</param>
internal sealed class SiteContext(ArticleView article, ImmutableArray<ClaimDraft> claims)
{
    private const int Recent = 10;
    private const int Lately = 400;

    private readonly Dictionary<SentenceView, List<(string Name, EventKind Kind, TextRange Words)>> told = [];

    /// <summary>Adds the signs.</summary>
    public void Add(FeatureList signs, EventSite site)
    {
        var days = site.Date.Earliest.DayNumber - article.PublishedOn.DayNumber;
        var age = days > 0 ? "ahead" : days == 0 ? "today" : days >= -Recent ? "news" : days >= -Lately ? "year" : "past";
        var kind = site.Time.Kind.ToString();
        signs.Add("bias");
        signs.Add("age", age, site.Date.Precision.ToString());
        signs.Add("kind", kind, site.Date.Precision.ToString());
        signs.Add("people", FeatureList.Bucket(site.Sentence.Persons.Select(person => person.Key).Distinct(StringComparer.Ordinal).Count()));
        signs.Add("posts", FeatureList.Bucket(site.Sentence.Posts.Length));
        signs.Add("bodies", FeatureList.Bucket(site.Sentence.Bodies.Length));
        signs.Add("dates", FeatureList.Bucket(site.Sentence.Times.Length));
        signs.Add("opens", site.Sentence.Range.Start + 12 >= site.Time.Range.Start ? "yes" : "no", kind);
        signs.Add("paragraph", site.Sentence.Sentence.Index == 0 ? "title" : site.Sentence.Sentence.Index < 4 ? "opening" : "body");
        foreach (var (name, what, distance) in site.Nearest.Told)
        {
            var far = NearestWords.Far(distance);
            signs.Add("told", name, far);
            signs.Add("tells", what.ToString(), far);
        }

        foreach (var claim in claims.Where(claim => claim.From == site.Date || claim.Until == site.Date))
        {
            var bound = claim.From == site.Date ? "from" : "until";
            var where = site.Sentence.Range.Contains(claim.Quote) || claim.Quote.Overlaps(site.Time.Range) ? "here" : "elsewhere";
            signs.Add("read", claim.EventKind?.ToString() ?? claim.Predicate.ToString(), bound, where);
            if (where == "here")
            {
                signs.Add("read-by", claim.Extractor, bound);
            }
        }
    }

    /// <summary>How near the words of a sentence that tell of events stand to a date.</summary>
    public NearestWords Nearest(SentenceView sentence, TemporalExpression time) =>
        new([.. Told(sentence).Select(one => (one.Name, one.Kind, TimeFinder.Distance(sentence, time.Range, one.Words)))]);

    /// <summary>The words of a sentence that tell of events, dated or not.</summary>
    private List<(string Name, EventKind Kind, TextRange Words)> Told(SentenceView sentence)
    {
        if (!told.TryGetValue(sentence, out var known))
        {
            told[sentence] = known =
            [
                .. Happening.In(sentence).Select(one => (one.Happening.Name, one.Happening.Kind, one.Predicate.Trigger)),
                .. from entry in EventLexicon.French.Frames.PossibleIn(sentence.Folded)
                   from trigger in sentence.Find(entry.Pattern)
                   select (entry.Meaning.Id, entry.Meaning.Kind, trigger),
            ];
        }

        return known;
    }
}
