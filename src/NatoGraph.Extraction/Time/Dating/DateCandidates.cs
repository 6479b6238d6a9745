using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Finds the dates that may be bounds of the tenures of an article: those of the sentences that tell of the person.</summary>
internal sealed class DateCandidates
{
    /// <summary>A span of no more days is that of a gathering and not of a tenure: "réunis les 23 et 24 mars".</summary>
    private const int LongestGathering = 14;

    /// <summary>How many dates about one person are looked at: of more, a text is no news.</summary>
    private const int MostSites = 60;

    private const int Beside = 40;

    private readonly ILookup<string, DateSite> byPerson;

    /// <summary>The dates of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="anchors">Where it tells of tenures, in order.</param>
    public DateCandidates(ArticleView article, IEnumerable<Anchor> anchors)
    {
        var told = anchors.ToLookup(anchor => anchor.Sentence.Sentence.Index);
        byPerson = article.Sentences.Where(sentence => !sentence.Times.IsEmpty)
            .SelectMany(sentence => sentence.Times.Where(time => !IsGathering(time) && !IsNow(sentence, time)).Select(time => DateSite.Of(time, sentence, told[sentence.Sentence.Index])))
            .SelectMany(site => PeopleOf(site).Select(person => (Person: person, Site: site))).ToLookup(one => one.Person, one => one.Site, StringComparer.Ordinal);
    }

    /// <summary>The candidates for a bound of a tenure.</summary>
    public IEnumerable<DateCandidate> Of(Tenure tenure, TenureBound bound) =>
        from site in byPerson[tenure.Person].Take(MostSites)
        where !IsOfAnother(site, tenure.Person) && !OtherTitle.IsOfAnother(site.Sentence, site.Time, tenure.Post) && !OtherTitle.IsOfOther(site.Sentence, site.Time, tenure.Person) && !(bound == TenureBound.Until && IsOfOther(site.Sentence, site.Time.Range))
        let date = DateOf(site.Time, bound) ?? Reckoned(tenure, bound, site.Time)
        where date is not null
        select new DateCandidate(tenure, bound, date.Value, site);

    /// <summary>Whether a date ends nothing: that of an arrival, or of words about what is meant to be done.</summary>
    private static bool IsOfOther(SentenceView sentence, TextRange time) => OtherClause.IsArrival(sentence, time)
        || TimeFinder.IsOfIntent(sentence, time, Math.Min(sentence.Range.End, time.End + Beside));

    /// <summary>Whether the clause of a date tells of somebody else of the sentence: "Nommé en 2017, Paul Noir cédera son fauteuil à Anne Brun".</summary>
    private static bool IsOfAnother(DateSite site, string person)
    {
        var sentence = site.Sentence;
        return sentence.Persons.Any(place => place.Key == person && OtherClause.Holds(sentence, site.Time.Range, place.Range))
            && !site.PlacesOf(person).Any(place => !OtherClause.Holds(sentence, site.Time.Range, place.Range))
            && sentence.Persons.Any(place => place.Key != person && !OtherClause.Holds(sentence, site.Time.Range, place.Range));
    }

    private static IEnumerable<string> PeopleOf(DateSite site) => site.Sentence.Persons.Concat(site.Sentence.Owners).Select(person => person.Key)
        .Concat(site.Distances.Select(one => one.Anchor.Person)).Distinct(StringComparer.Ordinal);

    /// <summary>"dirige aujourd'hui la Banque" does not say since when.</summary>
    private static bool IsNow(SentenceView sentence, TemporalExpression time) => Patterns.French["time.now"].IsMatch(sentence.Article.Between(time.Range.Start, time.Range.End));

    private static bool IsGathering(TemporalExpression time) => time is { Kind: TemporalKind.Span, From: { Precision: EdtfPrecision.Day } first, Until: { Precision: EdtfPrecision.Day } last }
        && last.Latest.DayNumber - first.Earliest.DayNumber <= LongestGathering;

    /// <summary>The date that an expression gives for a bound.</summary>
    public static Edtf? DateOf(TemporalExpression time, TenureBound bound) => (bound, time.Kind) switch
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

        var other = tenure.GivenBeside(bound);
        var count = bound == TenureBound.From ? -length.Count : length.Count;
        return other is { } known ? Calendar.AsPreciseAs(length.Unit, Calendar.Shift(known.Earliest, count, length.Unit)).ToEdtf() : null;
    }
}
