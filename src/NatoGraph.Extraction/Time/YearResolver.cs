namespace NatoGraph.Extraction.Time;

/// <summary>Finds the year of a month or day that a text gives without one.</summary>
/// <param name="publication">The day of publication.</param>
/// <param name="foresight">Months ahead, for each month back, up to which a date without a tense is to come.</param>
internal sealed class YearResolver(DateOnly publication, double foresight)
{
    /// <summary>Months across the turn of a year that a date without a tense may be ahead.</summary>
    private const int LongestTurn = 2;

    /// <summary>Months ahead up to which the present tense tells of what is to come.</summary>
    private const int LongestPlan = 7;

    /// <summary>The year of a point that has a month.</summary>
    /// <param name="point">The point.</param>
    /// <param name="told">The date told last, where the clause goes on from it.</param>
    /// <param name="direction">Which way the clause looks.</param>
    public int Of(RawPoint point, PartialDate? told, TenseDirection direction)
    {
        if (point.This)
        {
            return publication.Year;
        }

        if (point is { Weekday: not null, Direction: null } && OfWeekday(point) is { } year)
        {
            return year;
        }

        return told is { } before && before.Year < publication.Year && point.Direction is null or "following" or "preceding"
            ? direction == TenseDirection.Participle ? before.Year : AfterTold(point, before)
            : FromPublication(point, direction);
    }

    /// <summary>The year near publication in which the day falls on the weekday that the text gives.</summary>
    private int? OfWeekday(RawPoint point) =>
        new[] { publication.Year, publication.Year - 1, publication.Year + 1 }
            .Where(year => point.Day is { } day && day <= DateTime.DaysInMonth(year, point.Month!.Value) && new DateOnly(year, point.Month.Value, day).DayOfWeek == point.Weekday)
            .Select(year => (int?)year)
            .FirstOrDefault();

    /// <summary>A story goes on: a month before the one told last is of the next year.</summary>
    private int AfterTold(RawPoint point, PartialDate told)
    {
        var earlier = told.Month is { } before and <= 12 && (point.Month < before || (point.Month == before && point.Day < told.Day));
        var isPast = told.Year + 1 < publication.Year || !IsAhead(point);
        return earlier && isPast && point.Direction != "preceding" ? told.Year + 1 : told.Year;
    }

    private int FromPublication(RawPoint point, TenseDirection direction)
    {
        var ahead = IsAhead(point);
        var now = point.Month == publication.Month && (point.Day is null || point.Day == publication.Day);
        return (point.Direction, direction) switch
        {
            ("last" or "preceding", _) => ahead || now ? publication.Year - 1 : publication.Year,
            ("next" or "following", _) or (null, TenseDirection.Future or TenseDirection.FutureInPast) => ahead || now ? publication.Year : publication.Year + 1,
            (null, TenseDirection.Unknown) => Nearest(point.Month!.Value, ahead),
            (null, TenseDirection.Present) => NearestEitherWay(point.Month!.Value, ahead),
            _ => ahead ? publication.Year - 1 : publication.Year,
        };
    }

    /// <summary>Without a tense, the nearer of the last and the next, the past having the advantage.</summary>
    private int Nearest(int month, bool ahead)
    {
        var gap = month - publication.Month;
        return ahead
            ? gap <= foresight * (12 - gap) ? publication.Year : publication.Year - 1
            : 12 + gap <= LongestTurn ? publication.Year + 1 : publication.Year;
    }

    /// <summary>In the present tense, the nearer of the last and the next, what is to come having the advantage.</summary>
    private int NearestEitherWay(int month, bool ahead)
    {
        var gap = month - publication.Month;
        return ahead ? (gap <= LongestPlan ? publication.Year : publication.Year - 1) : 12 + gap <= LongestPlan ? publication.Year + 1 : publication.Year;
    }

    private bool IsAhead(RawPoint point) => point.Month > publication.Month || (point.Month == publication.Month && point.Day > publication.Day);
}
