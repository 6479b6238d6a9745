using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Finds the dates that may be bounds of the tenures of an article.</summary>
/// <param name="article">The article.</param>
/// <param name="anchors">Where it tells of tenures, in order.</param>
internal sealed class DateCandidates(ArticleView article, IReadOnlyList<Anchor> anchors)
{
    /// <summary>How many sentences behind those that tell of a person a date may stand.</summary>
    private const int Reach = 1;

    private readonly DateSigns signs = new(article, anchors);

    /// <summary>The candidates for both bounds of a tenure.</summary>
    public IEnumerable<DateCandidate> Of(Tenure tenure)
    {
        var told = Sentences(tenure);
        var times = article.Times.Where(time => told.Contains(SentenceOf(time.Range))).ToList();
        times.AddRange(Unwritten(tenure, times));
        return Of(tenure, times).Concat(Reckoned(tenure, times));
    }

    private IEnumerable<DateCandidate> Of(Tenure tenure, IEnumerable<TemporalExpression> times) =>
        from time in times
        from bound in new[] { TenureBound.From, TenureBound.Until }
        let date = DateOf(time, bound)
        where date is not null
        select new DateCandidate(tenure, bound, time, date.Value, signs.Of(tenure, bound, time, date.Value));

    /// <summary>The bound that a length of time gives from the other: "nommé en 1984, il tint quatre ans".</summary>
    private IEnumerable<DateCandidate> Reckoned(Tenure tenure, IEnumerable<TemporalExpression> times) =>
        from time in times
        where time is { Kind: TemporalKind.Duration, Length.Unit: CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Decade }
        from bound in new[] { TenureBound.From, TenureBound.Until }
        let known = tenure.Claims.Select(claim => bound == TenureBound.From ? claim.Until : claim.From).FirstOrDefault(date => date is not null)
        let length = time.Length!.Value
        let date = known is { } other ? Calendar.AsPreciseAs(length.Unit, Calendar.Shift(other.Earliest, bound == TenureBound.From ? -length.Count : length.Count, length.Unit)).ToEdtf() : null
        where date is not null
        select new DateCandidate(tenure, bound, time, date.Value, signs.Of(tenure, bound, time, date.Value));

    /// <summary>The date that an expression gives for a bound.</summary>
    private static Edtf? DateOf(TemporalExpression time, TenureBound bound) => (bound, time.Kind) switch
    {
        (TenureBound.From, TemporalKind.Until) => null,
        (TenureBound.From, _) => time.From,
        (_, TemporalKind.Since) => null,
        (_, TemporalKind.Point) => time.From,
        _ => time.Until,
    };

    private int SentenceOf(TextRange range) => article.Tenses.SentenceAt(range.Start);

    /// <summary>The sentences that may tell when: those that name the person or tell of the tenure, and the one behind each.</summary>
    private HashSet<int> Sentences(Tenure tenure)
    {
        var told = article.Sentences.Where(sentence => sentence.Persons.Any(person => person.Key == tenure.Person) || sentence.Posts.Any(post => post.Key == tenure.Post))
            .Select(sentence => sentence.Sentence.Index)
            .Concat(tenure.Anchors.Select(anchor => anchor.Sentence.Sentence.Index)).ToHashSet();
        return [.. told.SelectMany(index => Enumerable.Range(index, 1 + Reach))];
    }

    /// <summary>Dates that frames reckoned and no words give by themselves: the day of the news, a length of time before publication.</summary>
    private static IEnumerable<TemporalExpression> Unwritten(Tenure tenure, List<TemporalExpression> times)
    {
        foreach (var claim in tenure.Claims)
        {
            var from = claim.From is { } began && !times.Exists(time => time.From == began) ? claim.From : null;
            var until = claim.Until is { } ended && !times.Exists(time => time.From == ended || time.Until == ended) ? claim.Until : null;
            if (from is not null || until is not null)
            {
                yield return new TemporalExpression(claim.Quote, TemporalKind.Duration, from, until);
            }
        }
    }
}
