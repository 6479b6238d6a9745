namespace NatoGraph.Extraction.Time;

/// <summary>Reckons points in time from the publication and from the date told last.</summary>
/// <param name="publication">The day of publication.</param>
internal sealed class PointResolver(DateOnly publication)
{
    /// <summary>Months ahead, for each month back, up to which a date without a tense is to come.</summary>
    private const double Foresight = 0.75;

    private const int Stale = 60;

    private readonly YearResolver years = new(publication, Foresight);

    /// <summary>Reckons a point.</summary>
    /// <param name="point">The point as the words give it.</param>
    /// <param name="told">The date told last.</param>
    /// <param name="direction">Which way the clause looks.</param>
    /// <returns>The date, or <see langword="null"/> where the words give none.</returns>
    public PartialDate? Resolve(RawPoint point, ToldDate? told, TenseDirection direction)
    {
        var near = told is { SameParagraph: true } || direction == TenseDirection.Narrative ? told?.Date : null;
        return point.Form switch
        {
            PointForm.Date => Date(point, told, direction),
            PointForm.Season => Season(point, told?.For(direction), direction),
            PointForm.Weekday => Weekday(point, told, direction),
            PointForm.Word => Word(point.Word!, IsAhead(near) && direction is TenseDirection.Past ? null : near),
            PointForm.Period => Period(point, near),
            PointForm.Same => Same(point, near),
            PointForm.Ago => Reckoned(point, publication, -point.Count),
            PointForm.Ahead => Reckoned(point, publication, point.Count),
            _ when near is null && point.Direction == "following" => null,
            _ => Reckoned(point, DayOf(near), point.Direction == "preceding" ? -point.Count : point.Count),
        };
    }

    private DateOnly DayOf(PartialDate? date) => date?.ToEdtf()?.Earliest ?? publication;

    private bool IsAhead(PartialDate? date) => date is not null && DayOf(date) > publication;

    private static PartialDate Reckoned(RawPoint point, DateOnly from, int count)
    {
        var day = Calendar.Shift(from, count, point.Unit);
        return point.Vague && point.Unit == CalendarUnit.Month ? new PartialDate(day.Year) : Calendar.AsPreciseAs(point.Unit, day);
    }

    /// <summary>"hier", "le lendemain"; "au lendemain de son départ" only where a day was told.</summary>
    private PartialDate? Word(WordOffset word, PartialDate? near) => word.From switch
    {
        "publication" => PartialDate.OfDay(publication.AddDays(word.Days)),
        "told" => near is { Day: not null } ? PartialDate.OfDay(DayOf(near).AddDays(word.Days)) : null,
        _ => PartialDate.OfDay(DayOf(near).AddDays(word.Days)),
    };

    /// <summary>"le même mois", "cette année-là".</summary>
    private static PartialDate? Same(RawPoint point, PartialDate? near) => (near, point.Season, point.Unit) switch
    {
        (null, _, _) => null,
        ({ } told, { } season, _) => new PartialDate(told.Year, season),
        ({ } told, _, CalendarUnit.Year) => new PartialDate(told.Year),
        ({ Month: { } month } told, _, CalendarUnit.Month) => new PartialDate(told.Year, month),
        _ => null,
    };

    /// <summary>"à Noël", "à la Pentecôte 2019".</summary>
    private PartialDate FeastDay(RawPoint point, Feast feast, ToldDate? told, TenseDirection direction)
    {
        var around = feast.Month is { } month ? new DateOnly(publication.Year, month, feast.Day ?? 1) : Calendar.Easter(publication.Year).AddDays(feast.AfterEaster ?? 0);
        var year = point.Year ?? years.Of(point with { Month = around.Month, Day = around.Day }, point.Direction is "following" or "preceding" ? told?.Date : told?.For(direction), direction);
        var day = feast.Month is null ? Calendar.Easter(year).AddDays(feast.AfterEaster ?? 0) : new DateOnly(year, around.Month, around.Day);
        return PartialDate.OfDay(day.AddDays(point.IsEve ? -1 : 0));
    }

    private PartialDate? Date(RawPoint point, ToldDate? told, TenseDirection direction)
    {
        if (point.Feast is { } feast)
        {
            return FeastDay(point, feast, told, direction);
        }

        if (point.Year is { } year)
        {
            return new PartialDate(year, point.Month, point.Day);
        }

        if (point.Month is not { } month)
        {
            return point.Day is { } bare ? BareDay(bare, told, direction) : null;
        }

        var reference = point.Direction is "following" or "preceding" ? told?.Date : told?.For(direction);
        return new PartialDate(years.Of(point with { Month = month }, reference, direction), month, point.Day);
    }

    private PartialDate? BareDay(int day, ToldDate? told, TenseDirection direction)
    {
        if (told is { Date: { Month: { } month and <= 12 } date } && (told.Value.SameSentence || (told.Value.SameParagraph && direction != TenseDirection.Past)))
        {
            return new PartialDate(date.Year, month, day);
        }

        var first = new DateOnly(publication.Year, publication.Month, 1);
        first = (direction, day.CompareTo(publication.Day)) switch
        {
            (TenseDirection.Future or TenseDirection.FutureInPast, < 0) => first.AddMonths(1),
            (TenseDirection.Past or TenseDirection.Narrative or TenseDirection.Participle, > 0) => first.AddMonths(-1),
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
            (_, TenseDirection.Past) when point.This && season > now.Month => new PartialDate(publication.Year - 1, season),
            _ when point.This => new PartialDate(publication.Year, season),
            ("last", _) => new PartialDate(season < now.Month ? now.Year : now.Year - 1, season),
            ("next", _) or (null, TenseDirection.Future) => new PartialDate(season >= now.Month ? now.Year : now.Year + 1, season),
            (null, _) when reference is { } near && near.Year < publication.Year => new PartialDate(near.Year, season),
            (null, TenseDirection.Present or TenseDirection.FutureInPast) => new PartialDate(season >= now.Month ? now.Year : now.Year + 1, season),
            _ => new PartialDate(season <= now.Month ? now.Year : now.Year - 1, season),
        };
    }

    private PartialDate Weekday(RawPoint point, ToldDate? told, TenseDirection direction)
    {
        var old = told is { Date.Day: not null } && direction is TenseDirection.Narrative or TenseDirection.Participle or TenseDirection.Unknown or TenseDirection.Present && told.Value.SameParagraph
            && DayOf(told.Value.Date).AddDays(Stale) < publication;
        var start = old ? DayOf(told!.Value.Date) : publication;
        var back = ((int)start.DayOfWeek - (int)point.Weekday!.Value + 7) % 7;
        var day = (point.Direction, direction) switch
        {
            ("last" or "preceding", _) => start.AddDays(back == 0 ? -7 : -back),
            ("next" or "following", _) => start.AddDays(back == 0 ? 7 : 7 - back),
            (_, TenseDirection.Future or TenseDirection.FutureInPast or TenseDirection.Present) => start.AddDays(back == 0 ? 0 : 7 - back),
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
