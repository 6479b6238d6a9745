using System.Globalization;
using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>What the words around an extension say of its end and how often it happened.</summary>
internal static class Extension
{
    private const int Beside = 12;

    private static readonly string[] Numbers = ["zéro", "une", "deux", "trois", "quatre", "cinq", "six"];

    /// <summary>Completes the claim that a mandate is extended.</summary>
    public static ClaimDraft Of(ClaimDraft claim, FrameInstance instance)
    {
        var sentence = instance.Sentence;
        var until = sentence.Times.FirstOrDefault(time => time.Kind == TemporalKind.Until && time.Range.Start >= instance.Trigger.Start);
        var term = sentence.Times.FirstOrDefault(time => time.Kind == TemporalKind.Term && time.Range.Start >= instance.Trigger.Start - 40);
        var times = Patterns.French["extension.times"].Match(sentence.Folded);
        return claim with
        {
            Until = until?.Until ?? End(instance, term),
            Times = times.Success ? Count(times.Groups["n"].Value) : null,
            Quote = Widen(claim.Quote, until?.Range, sentence.Range, times, sentence),
        };
    }

    /// <summary>An extension by a length runs from the end that is known where it adds to a term, else from the day on which it was decided, or from publication.</summary>
    private static Edtf? End(FrameInstance instance, TemporalExpression? term)
    {
        if (term?.Length is not { } length)
        {
            return null;
        }

        var published = instance.Sentence.Article.PublishedOn;
        var known = Adds(term, length) ? instance.Sentence.Article.Times.FirstOrDefault(time => (time.From ?? time.Until) is { } date && date.Earliest > published && date.Earliest < published.AddYears(1)) : null;
        var decided = instance.Sentence.Times.FirstOrDefault(time => time.Kind == TemporalKind.Point && time.From is { } date && date.Latest <= published && Math.Abs(time.Range.Start - instance.Trigger.End) <= Beside);
        return (known?.From ?? known?.Until) is { } end ? Time.Calendar.Shift(end, length.Count, length.Unit)
            : decided?.From is { } start ? Time.Calendar.AsPreciseAs(length.Unit, Time.Calendar.Shift(start.Earliest, length.Count, length.Unit)).ToEdtf()
            : Time.Calendar.AsPreciseAs(CalendarUnit.Year, Time.Calendar.Shift(published, length.Count, length.Unit)).ToEdtf();
    }

    /// <summary>Whether a term is added to one that runs, and is not a new one.</summary>
    private static bool Adds(TemporalExpression term, TimeSpanLength length) => term.Additional || length is { Unit: < CalendarUnit.Year } or { Unit: CalendarUnit.Year, Count: 1 };

    private static int? Count(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numbers, word) is > 0 and var index ? index : null;

    private static TextRange Widen(TextRange quote, TextRange? until, TextRange sentence, Match times, SentenceView view)
    {
        var wide = until is { } range ? quote.Union(range) : quote;
        return times.Success ? wide.Union(new TextRange(view.Range.Start + times.Index, view.Range.Start + times.Index + times.Length))
            : wide.Union(quote) is var all && sentence.Contains(all) ? all
            : quote;
    }
}
