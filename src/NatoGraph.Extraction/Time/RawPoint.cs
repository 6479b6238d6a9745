using System.Globalization;
using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Time;

/// <summary>A point in time as the words give it, before it is reckoned from anything.</summary>
/// <param name="Range">The words.</param>
/// <param name="Form">How they are read.</param>
internal sealed record RawPoint(TextRange Range, PointForm Form)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? LastDay { get; init; }

    public int? Season { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public string? Direction { get; init; }

    public string? Part { get; init; }

    public bool This { get; init; }

    public CalendarUnit Unit { get; init; }

    public int Count { get; init; }

    public WordOffset? Word { get; init; }

    public static RawPoint Of(TemporalLexicon lexicon, PointForm form, Match match)
    {
        string? Text(string group) => match.Groups[group] is { Success: true } found ? found.Value : null;
        int? Number(string group) => Text(group) is { } text ? int.Parse(text.TrimEnd('e', 'r'), CultureInfo.InvariantCulture) : null;
        return new RawPoint(new TextRange(match.Index, match.Index + match.Length), form)
        {
            Year = Number("y"),
            Month = Number("m") ?? (Text("mon") is { } month ? lexicon.Month(month) : null),
            Day = Number("d"),
            LastDay = Number("d2"),
            Season = Text("season") is { } season ? lexicon.Season(season) : null,
            Weekday = Text("wd") is { } weekday ? lexicon.Weekday(weekday) : null,
            Direction = Text("dir") is { } direction ? lexicon.Direction(direction) : null,
            Part = Text("part"),
            This = match.Groups["this"].Success,
            Unit = Text("unit") is { } unit ? lexicon.Unit(unit) : CalendarUnit.Day,
            Count = Text("n") is { } count ? lexicon.Number(count) : 0,
            Word = Text("word") is { } word ? lexicon.Word(word) : null,
        };
    }
}
