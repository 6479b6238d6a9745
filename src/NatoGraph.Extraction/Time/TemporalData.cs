using System.Text.Json.Serialization;

namespace NatoGraph.Extraction.Time;

/// <summary>The shape of <c>Data/*/temporal.json</c>.</summary>
internal sealed record TemporalData(
    Dictionary<string, int> Months,
    Dictionary<string, int> Weekdays,
    Dictionary<string, int> Seasons,
    Dictionary<string, int> Numbers,
    string[] Vague,
    Dictionary<string, CalendarUnit> Units,
    Dictionary<string, string> Directions,
    Dictionary<string, Feast> Feasts,
    Dictionary<string, WordOffset> WordOffsets,
    Dictionary<string, string> Macros,
    PointPattern[] Points,
    DurationPattern[] Durations,
    Connectors Connectors);

/// <summary>A feast: a day of the year, or one reckoned from Easter.</summary>
/// <param name="Month">The month, of a fixed feast.</param>
/// <param name="Day">The day of the month, of a fixed feast.</param>
/// <param name="AfterEaster">How many days after Easter Sunday, of a movable one.</param>
internal sealed record Feast(int? Month, int? Day, int? AfterEaster);

/// <summary>A word that means a day.</summary>
/// <param name="From">From what: the publication, the reference (the date told last, or else the publication), or told (a day told before, and no other).</param>
/// <param name="Days">How many days later.</param>
internal sealed record WordOffset(string From, int Days);

/// <summary>A pattern for a point in time.</summary>
/// <param name="As">How its groups are read.</param>
/// <param name="Pattern">A regular expression over lower-case text with plain apostrophes, with macros in braces.</param>
/// <param name="Example">A text in which it is found.</param>
/// <param name="Counter">A text in which it is not.</param>
internal sealed record PointPattern([property: JsonPropertyName("as")] PointForm As, string Pattern, string Example, string Counter);

/// <summary>A pattern for a length of time.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Pattern">As in <see cref="PointPattern"/>.</param>
/// <param name="Example">A text in which it is found.</param>
/// <param name="Counter">A text in which it is not.</param>
internal sealed record DurationPattern(TemporalKind Kind, string Pattern, string Example, string Counter);

/// <summary>What stands before a point or between two, each a regular expression.</summary>
/// <param name="Link">Between the ends of a span.</param>
/// <param name="And">Between two years that follow each other.</param>
/// <param name="Since">Before the beginning of what goes on.</param>
/// <param name="Lasting">Before the beginning of what goes on, and so in the past.</param>
/// <param name="SinceClause">Before the date of something since which something else goes on.</param>
/// <param name="Until">Before an end.</param>
/// <param name="UntilClause">Before the date of something until which something else goes on: "jusqu'à l'élection de mai".</param>
/// <param name="Between">Before the first end of a span whose ends "et" joins.</param>
/// <param name="Opening">Before the first end of a span.</param>
/// <param name="Ahead">Before what is to come.</param>
/// <param name="Prolonged">Before the end up to which something has been prolonged.</param>
internal sealed record Connectors(string Link, string And, string Since, string Lasting, string SinceClause, string Until, string UntilClause, string Between, string Opening, string Ahead, string Prolonged);

/// <summary>How the groups of a pattern for a point are read.</summary>
internal enum PointForm
{
    /// <summary>Year, month and day, as far as given.</summary>
    Date,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A word of <see cref="TemporalData.WordOffsets"/>.</summary>
    Word,

    /// <summary>A calendar unit beside the present one, or the present one.</summary>
    Period,

    /// <summary>A calendar unit or season of the date told last: "le même mois".</summary>
    Same,

    /// <summary>A length of time before the publication.</summary>
    Ago,

    /// <summary>A length of time after the publication.</summary>
    Ahead,

    /// <summary>A length of time before or after the date told last.</summary>
    Shift,
}
