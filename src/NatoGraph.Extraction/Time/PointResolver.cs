namespace NatoGraph.Extraction.Time;

/// <summary>Reckons points in time from the publication and from the date told last.</summary>
/// <param name="publication">The day of publication.</param>
internal sealed class PointResolver(DateOnly publication)
{
    /// <summary>Reckons a point.</summary>
    /// <param name="point">The point as the words give it.</param>
    /// <param name="reference">The date told last, where one is near enough to be meant.</param>
    /// <param name="direction">Which way the clause looks.</param>
    /// <returns>The date, or <see langword="null"/> where the words give none.</returns>
    public PartialDate? Resolve(RawPoint point, PartialDate? reference, TenseDirection direction) => point.Form switch
    {
        PointForm.Date => Date(point, reference, direction),
        PointForm.Season => Season(point, reference, direction),
        PointForm.Weekday => Weekday(point, reference, direction),
        PointForm.Word => PartialDate.OfDay((point.Word!.From == "publication" ? publication : DayOf(reference)).AddDays(point.Word.Days)),
        PointForm.Period => Period(point, reference),
        PointForm.Ago => Calendar.AsPreciseAs(point.Unit, Calendar.Shift(publication, -point.Count, point.Unit)),
        PointForm.Ahead => Calendar.AsPreciseAs(point.Unit, Calendar.Shift(publication, point.Count, point.Unit)),
        _ => Calendar.AsPreciseAs(point.Unit, Calendar.Shift(DayOf(reference), point.Direction == "preceding" ? -point.Count : point.Count, point.Unit)),
    };

    private DateOnly DayOf(PartialDate? date) => date?.ToEdtf()?.Earliest ?? publication;

    private PartialDate? Date(RawPoint point, PartialDate? reference, TenseDirection direction)
    {
        if (point.Year is { } year)
        {
            return new PartialDate(year, point.Month, point.Day);
        }

        if (point.Month is not { } month)
        {
            return point.Day is { } bare ? BareDay(bare, reference, direction) : null;
        }

        return new PartialDate(YearOf(month, point, reference, direction), month, point.Day);
    }

    private int YearOf(int month, RawPoint point, PartialDate? reference, TenseDirection direction)
    {
        if (point.This)
        {
            return publication.Year;
        }

        if (reference is { } told && direction != TenseDirection.Future && told.Year < publication.Year && point.Direction is null or "following" or "preceding")
        {
            return told.Month is { } before and <= 12 && month < before && direction == TenseDirection.Narrative ? told.Year + 1 : told.Year;
        }

        var ahead = Ahead(month, point.Day);
        return (point.Direction, direction) switch
        {
            ("last" or "preceding", _) => ahead || SameMonth(month, point.Day) ? publication.Year - 1 : publication.Year,
            ("next" or "following", _) or (null, TenseDirection.Future) => ahead || SameMonth(month, point.Day) ? publication.Year : publication.Year + 1,
            (null, TenseDirection.Unknown) when month - publication.Month is >= 0 and <= 2 => publication.Year,
            _ => ahead ? publication.Year - 1 : publication.Year,
        };
    }

    private bool SameMonth(int month, int? day) => day is null ? month == publication.Month : month == publication.Month && day == publication.Day;

    private bool Ahead(int month, int? day) => month > publication.Month || (month == publication.Month && day > publication.Day);

    private PartialDate? BareDay(int day, PartialDate? reference, TenseDirection direction)
    {
        if (reference is { Month: { } month and <= 12 } told)
        {
            return new PartialDate(told.Year, month, day);
        }

        var first = new DateOnly(publication.Year, publication.Month, 1);
        first = (direction, day.CompareTo(publication.Day)) switch
        {
            (TenseDirection.Future, < 0) => first.AddMonths(1),
            (TenseDirection.Past or TenseDirection.Narrative, > 0) => first.AddMonths(-1),
            _ => first,
        };
        return new PartialDate(first.Year, first.Month, day);
    }

    private PartialDate Season(RawPoint point, PartialDate? reference, TenseDirection direction)
    {
        var season = point.Season!.Value;
        if (point.Year is { } year)
        {
            return new PartialDate(year, season);
        }

        if (point.Direction == "following" && reference is { } told)
        {
            return new PartialDate(told.Month < 3 * (season - 20) ? told.Year : told.Year + 1, season);
        }

        var now = Calendar.SeasonOf(publication);
        return (point.Direction, direction) switch
        {
            _ when point.This => new PartialDate(publication.Year, season),
            ("last", _) => new PartialDate(season < now.Month ? now.Year : now.Year - 1, season),
            ("next", _) or (null, TenseDirection.Future) => new PartialDate(season >= now.Month ? now.Year : now.Year + 1, season),
            (null, _) when reference is { } near && near.Year < publication.Year => new PartialDate(near.Year, season),
            _ => new PartialDate(season <= now.Month ? now.Year : now.Year - 1, season),
        };
    }

    private PartialDate Weekday(RawPoint point, PartialDate? reference, TenseDirection direction)
    {
        var start = direction == TenseDirection.Narrative && reference is { Day: not null } told && told.Year < publication.Year ? DayOf(told) : publication;
        var back = ((int)start.DayOfWeek - (int)point.Weekday!.Value + 7) % 7;
        var day = (point.Direction, direction) switch
        {
            ("last" or "preceding", _) => start.AddDays(back == 0 ? -7 : -back),
            ("next" or "following", _) => start.AddDays(back == 0 ? 7 : 7 - back),
            (_, TenseDirection.Future) => start.AddDays(back == 0 ? 0 : 7 - back),
            _ => start.AddDays(-back),
        };
        return PartialDate.OfDay(day);
    }

    private PartialDate Period(RawPoint point, PartialDate? reference)
    {
        var start = point.Direction is "following" or "preceding" ? DayOf(reference) : publication;
        var count = point.Direction switch
        {
            "last" or "preceding" => -1,
            "next" or "following" => 1,
            _ => 0,
        };
        var day = Calendar.Shift(start, count, point.Unit);
        if (point.Unit != CalendarUnit.Week)
        {
            return Calendar.AsPreciseAs(point.Unit, day);
        }

        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return point.Part == "début"
            ? PartialDate.OfDay(monday) with { About = true }
            : PartialDate.OfMonth(monday.AddDays(point.Part == "fin" ? 4 : 3));
    }
}
