using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time;

/// <summary>Finds the temporal expressions of a text and what they mean. A pure function of text and context.</summary>
internal sealed class TemporalReader(TemporalLexicon lexicon)
{
    private const int LongestPreposition = 32;
    private const int LongestClause = 110;
    private const int LongestLink = 40;
    private const int LongestLead = 4;

    /// <summary>The expressions of a text, in order.</summary>
    public ImmutableArray<TemporalExpression> Read(string text, TemporalContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var folded = Fold(text);
        var durations = Durations(folded);
        var points = Borrow(folded, [.. RawPoints(folded).Where(point => !durations.Any(duration => duration.Range.Contains(point.Range)))]);
        var dated = Resolve(folded, points, context);
        return [.. Join(folded, dated).Concat(durations.Select(duration => Bound(folded, duration, dated, context))).OrderBy(expression => expression.Range.Start)];
    }

    /// <summary>Lower case, plain apostrophes and spaces, every character in its place.</summary>
    internal static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] switch
            {
                '\u2019' or '\u02BC' => '\'',
                '\u00A0' or '\u202F' or '\t' => ' ',
                '\u2010' or '\u2011' => '-',
                var c => char.ToLowerInvariant(c),
            };
        }
    });

    private List<RawPoint> RawPoints(string folded)
    {
        var found = new List<RawPoint>();
        for (var start = 0; start < folded.Length;)
        {
            // No expression reaches over the end of a line, and most lines lack most patterns' words.
            var length = folded.AsSpan(start).IndexOf('\n') is var end and >= 0 ? end : folded.Length - start;
            foreach (var (form, pattern) in lexicon.Points.PossibleIn(folded.AsSpan(start, length)))
            {
                found.AddRange(pattern.MatchesIn(folded, start, length).Select(match => RawPoint.Of(lexicon, form, match)));
            }

            start += length + 1;
        }

        var kept = new List<RawPoint>();
        foreach (var point in found.OrderBy(point => point.Range.Start).ThenByDescending(point => point.Range.Length))
        {
            if (kept.Count == 0 || kept[^1].Range.End <= point.Range.Start)
            {
                kept.Add(point);
            }
        }

        return kept;
    }

    /// <summary>The first end of a span takes what it lacks from the last: "de mars à octobre 2022".</summary>
    private List<RawPoint> Borrow(string folded, List<RawPoint> points)
    {
        for (var i = points.Count - 2; i >= 0; i--)
        {
            var (first, last) = (points[i], points[i + 1]);
            if ((first.Form, last.Form) == (PointForm.Date, PointForm.Date) && first is { Year: null, Direction: null, This: false } && last.Year is not null && (Linked(folded, first.Range, last.Range) || IsBetween(folded, first.Range, last.Range)))
            {
                var month = first.Month ?? last.Month;
                points[i] = first with { Month = month, Year = last.Year - (month > last.Month ? 1 : 0) };
            }
        }

        return points;
    }

    private List<(RawPoint Raw, PartialDate Date)> Resolve(string folded, List<RawPoint> points, TemporalContext context)
    {
        var resolver = new PointResolver(context.PublishedOn);
        var dated = new List<(RawPoint, PartialDate)>();
        (PartialDate Date, int End)? last = null, begun = null;
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var lasts = lexicon.Lasting.IsMatch(Before(folded, point.Range));
            var direction = context.DirectionAt?.Invoke(point.Range.Start) ?? TenseDirection.Unknown;
            var begins = !lasts && direction == TenseDirection.Past && lexicon.Since.IsMatch(Before(folded, point.Range));
            direction = lasts && direction != TenseDirection.Narrative ? TenseDirection.Past : begins ? TenseDirection.Unknown
                : lexicon.Ahead.IsMatch(Before(folded, point.Range)) || EndsAhead(folded, point.Range, direction) ? TenseDirection.Future : direction;
            if (resolver.Resolve(point, begins ? null : Told(folded, point.Form == PointForm.Shift ? begun ?? last : last, point, context, dated, lasts), direction) is { } date && date.ToEdtf() is not null)
            {
                dated.Add((point, date));

                // What has lasted since a date, or lasted for years, or is reckoned from, is background: the story goes on from the date before it.
                last = lasts || point.Form == PointForm.Ago || IsBackground(folded, points, i) ? last : (date, point.Range.End);

                // "Directeur depuis 1990, il part trois ans plus tard": a length is reckoned from what began right before it, too.
                begun = lasts ? (date, point.Range.End) : null;
            }
        }

        return dated;
    }

    /// <summary>Whether a date is the end of what holds, or has been prolonged: "reste en place jusqu'en décembre".</summary>
    private bool EndsAhead(string folded, TextRange range, TenseDirection direction) => lexicon.Until.IsMatch(Before(folded, range))
        && (direction is TenseDirection.Unknown or TenseDirection.Present || lexicon.Prolonged.IsMatch(Before(folded, range)));

    private static ToldDate? Told(string folded, (PartialDate Date, int End)? last, RawPoint point, TemporalContext context, List<(RawPoint Raw, PartialDate Date)> dated, bool lasts)
    {
        if (last is not { } told)
        {
            return null;
        }

        var paragraph = folded.LastIndexOf('\n', Math.Max(0, point.Range.Start - 1)) + 1;
        var isInSentence = context.SentenceAt is not { } sentenceAt || sentenceAt(told.End) == sentenceAt(point.Range.Start);
        return new ToldDate(told.Date, isInSentence, SameParagraph: told.End >= paragraph, Governs: (lasts && isInSentence) || (told.End >= paragraph && IsHeaded(folded, paragraph, dated)));
    }

    /// <summary>Whether a paragraph begins with a date that a mark parts from what is told of it: "12 mai 2004. …", "12 mai 2004 – …".</summary>
    private static bool IsHeaded(string folded, int paragraph, List<(RawPoint Raw, PartialDate Date)> dated) =>
        dated.Find(one => one.Raw.Range.Start >= paragraph).Raw is { Year: not null } head && head.Range.Start - paragraph <= LongestLead
        && folded.AsSpan(head.Range.End).TrimStart() is ['.' or ':' or '-' or '–' or '—', ..];

    private bool IsBackground(string folded, List<RawPoint> points, int at) => points[at] is { Month: null, Season: null, Form: PointForm.Date }
        && ((at + 1 < points.Count && Linked(folded, points[at].Range, points[at + 1].Range)) || (at > 0 && Linked(folded, points[at - 1].Range, points[at].Range)));

    private IEnumerable<TemporalExpression> Join(string folded, List<(RawPoint Raw, PartialDate Date)> dated)
    {
        for (var i = 0; i < dated.Count; i++)
        {
            var (raw, date) = dated[i];
            if (raw.LastDay is { } lastDay && (date with { Day = lastDay }).ToEdtf() is { } end)
            {
                yield return new(raw.Range, TemporalKind.Span, date.ToEdtf(), end);
            }
            else if (i + 1 < dated.Count && IsSpan(folded, dated[i], dated[i + 1]))
            {
                yield return new(raw.Range.Union(dated[i + 1].Raw.Range), TemporalKind.Span, date.ToEdtf(), dated[i + 1].Date.ToEdtf());
                i++;
            }
            else
            {
                yield return Single(folded, raw.Range, date.ToEdtf());
            }
        }
    }

    private bool IsSpan(string folded, (RawPoint Raw, PartialDate Date) first, (RawPoint Raw, PartialDate Date) last)
    {
        if (first.Date.ToEdtf()!.Value.Earliest > last.Date.ToEdtf()!.Value.Earliest)
        {
            return false;
        }

        var between = Between(folded, first.Raw.Range, last.Raw.Range);
        var opened = lexicon.Opening.IsMatch(Before(folded, first.Raw.Range));
        return IsBetween(folded, first.Raw.Range, last.Raw.Range)
            || (Linked(folded, first.Raw.Range, last.Raw.Range) && (opened || between.Trim() is "-" or "–"))
            || (lexicon.And.IsMatch(between) && first.Raw.Weekday is not null && last.Raw.Weekday is not null && first.Date.ToEdtf()!.Value.Latest.AddDays(1) == last.Date.ToEdtf()!.Value.Earliest)
            || (lexicon.And.IsMatch(between) && first.Date is { Month: null } && last.Date is { Month: null } && (opened || last.Date.Year == first.Date.Year + 1));
    }

    /// <summary>"entre |mars 2021| et |mai 2022|".</summary>
    private bool IsBetween(string folded, TextRange first, TextRange last) => lexicon.Between.IsMatch(Before(folded, first)) && lexicon.And.IsMatch(Between(folded, first, last));

    private bool Linked(string folded, TextRange first, TextRange last) => lexicon.Link.IsMatch(Between(folded, first, last));

    private TemporalExpression Single(string folded, TextRange range, Edtf? date)
    {
        var before = Before(folded, range);
        return lexicon.Since.IsMatch(before) ? new(range, TemporalKind.Since, date, null)
            : lexicon.SinceClause.IsMatch(Clause(folded, range)) ? new(range, TemporalKind.Since, date, null) { IsOfSomething = true }
            : lexicon.Until.IsMatch(before) ? new(range, TemporalKind.Until, null, date)
            : lexicon.UntilClause.IsMatch(Clause(folded, range)) ? new(range, TemporalKind.Until, date, date) { IsOfSomething = true }
            : new(range, TemporalKind.Point, date, null);
    }

    private static string Before(string folded, TextRange range) => folded[Math.Max(0, range.Start - LongestPreposition)..range.Start];

    private static ReadOnlySpan<char> Clause(string folded, TextRange range) => folded.AsSpan(Math.Max(0, range.Start - LongestClause), Math.Min(range.Start, LongestClause));

    private static string Between(string folded, TextRange first, TextRange last) =>
        last.Start - first.End is >= 0 and <= LongestLink ? folded[first.End..last.Start] : "\n";

    private List<TemporalExpression> Durations(string folded)
    {
        var found = lexicon.Durations.PossibleIn(folded).SelectMany(rule => rule.Pattern.Matches(folded).Select(match => new TemporalExpression(
            new TextRange(match.Index, match.Index + match.Length), rule.Meaning, null, null)
        {
            Length = lexicon.Length(match),
            Additional = match.Groups["extra"].Success,
        })).OrderBy(expression => expression.Range.Start).ThenByDescending(expression => expression.Range.Length);
        var kept = new List<TemporalExpression>();
        foreach (var expression in found)
        {
            if (kept.Count == 0 || kept[^1].Range.End <= expression.Range.Start)
            {
                kept.Add(expression);
            }
        }

        return kept;
    }

    /// <summary>What has lasted for a length began so long before publication, or before the date at which the text tells of it.</summary>
    private static TemporalExpression Bound(string folded, TemporalExpression duration, List<(RawPoint Raw, PartialDate Date)> dated, TemporalContext context) =>
        duration is { Kind: TemporalKind.Since, Length: { } length }
            ? duration with { From = Calendar.AsPreciseAs(length.Unit, Calendar.Shift(Told(folded, duration, dated, context) ?? context.PublishedOn, -length.Count, length.Unit)).ToEdtf() }
            : duration;

    /// <summary>The date of a paragraph that tells of long ago, where it heads the paragraph or the clause goes on from it.</summary>
    private static DateOnly? Told(string folded, TemporalExpression duration, List<(RawPoint Raw, PartialDate Date)> dated, TemporalContext context)
    {
        var before = dated.FindLastIndex(point => point.Raw.Range.End <= duration.Range.Start);
        var paragraph = folded.LastIndexOf('\n', Math.Max(0, duration.Range.Start - 1)) + 1;
        if (before < 0 || dated[before].Raw.Range.Start < paragraph)
        {
            return null;
        }

        var narrates = context.DirectionAt?.Invoke(duration.Range.Start) == TenseDirection.Narrative;
        var told = narrates ? dated[before] : dated.Find(point => point.Raw.Range.Start >= paragraph);
        return (narrates || told.Raw.Range.Start - paragraph <= LongestLead) && told.Date.ToEdtf() is { } date && date.Latest < context.PublishedOn.AddYears(-1) ? date.Earliest : null;
    }
}
