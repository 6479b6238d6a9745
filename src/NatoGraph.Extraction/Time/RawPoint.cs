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

    public Feast? Feast { get; init; }

    /// <summary>Whether the day before is meant: "la veille de Noël".</summary>
    public bool IsEve { get; init; }

    public CalendarUnit Unit { get; init; }

    public int Count { get; init; }

    public WordOffset? Word { get; init; }

    /// <summary>Whether the count is no number: "quelques mois".</summary>
    public bool Vague { get; init; }

    public static RawPoint Of(TemporalLexicon lexicon, PointForm form, Match match)
    {
        string? Text(string group) => match.Groups[group] is { Success: true } found ? found.Value : null;
        int? Number(string group) => Text(group) is not { } text ? null
            : char.IsAsciiDigit(text[0]) ? int.Parse(text.AsSpan().TrimEnd("er "), CultureInfo.InvariantCulture)
            : 1; // "le premier mai": no other day has an ordinal
        var length = match.Groups["n"].Success ? lexicon.Length(match) : new TimeSpanLength(0, Text("unit") is { } unit ? lexicon.Unit(unit) : CalendarUnit.Day);
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
            Feast = Text("feast") is { } feast ? lexicon.Feast(feast) : null,
            IsEve = match.Groups["eve"].Success,
            This = match.Groups["this"].Success,
            Unit = length.Unit,
            Count = length.Count,
            Vague = match.Groups["vague"].Success,
            Word = Text("word") is { } word ? lexicon.Word(word) : null,
        };
    }
}
