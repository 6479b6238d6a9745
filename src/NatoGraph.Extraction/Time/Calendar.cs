using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time;

/// <summary>Reckoning with days and calendar units.</summary>
internal static class Calendar
{
    /// <summary>Whether a word names a month, a day of the week or a season.</summary>
    public static bool IsWord(string word) =>
        TemporalLexicon.French.Data.Months.ContainsKey(word) || TemporalLexicon.French.Data.Weekdays.ContainsKey(word) || TemporalLexicon.French.Data.Seasons.ContainsKey(word);

    /// <summary>Whether a word names a length of time: "mois", "année".</summary>
    public static bool IsUnit(string word) => TemporalLexicon.French.Data.Units.ContainsKey(word);

    /// <summary>A day moved by a length of time; the length may be negative.</summary>
    public static DateOnly Shift(DateOnly day, int count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => day.AddDays(count),
        CalendarUnit.Week => day.AddDays(7 * count),
        CalendarUnit.Month => day.AddMonths(count),
        CalendarUnit.Quarter => day.AddMonths(3 * count),
        CalendarUnit.Year => day.AddYears(count),
        CalendarUnit.Decade => day.AddYears(10 * count),
        _ => day.AddYears(100 * count),
    };

    /// <summary>Easter Sunday of a year of the Gregorian calendar, by the rule of Gauss and its exceptions for late full moons.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var moon = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        moon -= moon / 28 * (1 - (29 / (moon + 1) * ((21 - golden) / 11)));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        return new DateOnly(year, 3, 1).AddDays(27 + moon - weekday);
    }

    /// <summary>A day as precise as a reckoning in the unit can be.</summary>
    public static PartialDate AsPreciseAs(CalendarUnit unit, DateOnly day) => unit switch
    {
        CalendarUnit.Day or CalendarUnit.Week => PartialDate.OfDay(day) with { About = true },
        CalendarUnit.Month or CalendarUnit.Quarter => PartialDate.OfMonth(day),
        _ => new PartialDate(day.Year),
    };

    /// <summary>A date moved by a length, no more precise than it was.</summary>
    public static Edtf? Shift(Edtf date, int count, CalendarUnit unit)
    {
        var moved = Shift(date.Earliest, count, unit);
        var parts = date.ToString().TrimEnd('~', '?', '%').Split('-');
        return (parts.Length switch
        {
            1 => new PartialDate(moved.Year),
            2 when int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) is > 12 and var season => new PartialDate(moved.Year, season),
            2 => PartialDate.OfMonth(moved),
            _ => PartialDate.OfDay(moved),
        }).ToEdtf();
    }

    /// <summary>The season of a day, numbered as EDTF does; winter belongs to the year in which it begins.</summary>
    public static PartialDate SeasonOf(DateOnly day) => day.Month switch
    {
        <= 2 => new PartialDate(day.Year - 1, 24),
        <= 5 => new PartialDate(day.Year, 21),
        <= 8 => new PartialDate(day.Year, 22),
        <= 11 => new PartialDate(day.Year, 23),
        _ => new PartialDate(day.Year, 24),
    };
}
