using System.Globalization;

namespace NatoGraph.Domain.Time;

/// <summary>Reads EDTF dates (ISO 8601-2:2019, clauses 4 to 8; Library of Congress EDTF, levels 0 and 1).</summary>
internal static class EdtfReader
{
    public static EdtfResult<Edtf> Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new("An empty text is no EDTF date.");
        }

        var qualified = text[^1] is '~' or '?' or '%';
        var bare = qualified ? text[..^1] : text;
        if (WhyOutside(bare) is { } reason)
        {
            return new($"'{text}' is no EDTF date that is understood here: {reason}.");
        }

        return SpanOf(bare) is var (first, last, precision)
            ? new(qualified ? Widen(text, first, last, precision) : new Edtf(text, first, last, precision))
            : new($"'{text}' is no EDTF date: expected such as 2024, 2024-10, 2024-10-01, 2024-22 (summer), 201X or 2024~.");
    }

    private static string? WhyOutside(string bare) => bare switch
    {
        ['-', ..] or ['Y', ..] or "0000" or ['0', '0', '0', '0', '-', ..] => "years run from 0001 to 9999",
        _ when bare.Contains('T', StringComparison.Ordinal) => "times of day are not kept",
        _ when bare.Contains('/', StringComparison.Ordinal) => "it is an interval",
        _ => null,
    };

    private static (DateOnly First, DateOnly Last, EdtfPrecision Precision)? SpanOf(string bare)
    {
        var parts = bare.Split('-');
        if (parts[0].Length != 4 || parts.Length > 3 || parts.Skip(1).Any(part => part.Length != 2))
        {
            return null;
        }

        return parts switch
        {
            [var year] => Years(year),
            [_, "XX"] or [_, "XX", "XX"] => Number(parts[0]) is { } y ? Whole(y, 1, EdtfPrecision.Year) : null,
            [var year, var month] => Number(year) is { } y && Number(month) is { } m ? MonthOrSeason(y, m) : null,
            [var year, var month, "XX"] => Number(year) is { } y && Number(month) is >= 1 and <= 12 and var m ? Months(y, m, 1, EdtfPrecision.Month) : null,
            [var year, var month, var day] => DayOf(Number(year), Number(month), Number(day)),
            _ => null,
        };
    }

    private static (DateOnly, DateOnly, EdtfPrecision)? Years(string year) => year switch
    {
        [_, _, 'X', 'X'] => Number(year[..2]) is > 0 and var century ? Whole(century * 100, 100, EdtfPrecision.Century) : null,
        [_, _, _, 'X'] => Number(year[..3]) is > 0 and var decade ? Whole(decade * 10, 10, EdtfPrecision.Decade) : null,
        _ => Number(year) is { } number ? Whole(number, 1, EdtfPrecision.Year) : null,
    };

    private static (DateOnly, DateOnly, EdtfPrecision)? MonthOrSeason(int year, int month) => month switch
    {
        >= 1 and <= 12 => Months(year, month, 1, EdtfPrecision.Month),
        >= 21 and <= 24 => Months(year, (month - 20) * 3, 3, EdtfPrecision.Season),
        _ => null,
    };

    private static (DateOnly, DateOnly, EdtfPrecision)? DayOf(int? year, int? month, int? day)
    {
        if (year is not { } y || month is not (>= 1 and <= 12 and var m) || day is not { } d || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return null;
        }

        var date = new DateOnly(y, m, d);
        return (date, date, EdtfPrecision.Day);
    }

    private static (DateOnly, DateOnly, EdtfPrecision) Whole(int year, int years, EdtfPrecision precision) =>
        (new DateOnly(year, 1, 1), new DateOnly(year + years - 1, 12, 31), precision);

    private static (DateOnly, DateOnly, EdtfPrecision) Months(int year, int month, int months, EdtfPrecision precision)
    {
        var first = new DateOnly(year, month, 1);
        var last = year == 9999 && month + months > 12 ? DateOnly.MaxValue : first.AddMonths(months).AddDays(-1);
        return (first, last, precision);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Edtf Widen(string text, DateOnly first, DateOnly last, EdtfPrecision precision) => precision switch
    {
        EdtfPrecision.Day => new(text, Shift(first, -7), Shift(last, 7), precision),
        EdtfPrecision.Month => Widen(text, first, last, precision, 1),
        EdtfPrecision.Season => Widen(text, first, last, precision, 3),
        EdtfPrecision.Year => Widen(text, first, last, precision, 12),
        EdtfPrecision.Decade => Widen(text, first, last, precision, 120),
        _ => Widen(text, first, last, precision, 1200),
    };

    private static Edtf Widen(string text, DateOnly first, DateOnly last, EdtfPrecision precision, int months)
    {
        var earliest = (first.Year - 1) * 12 + first.Month > months ? first.AddMonths(-months) : DateOnly.MinValue;
        var monthAfter = (last.Year * 12) + last.Month + months;
        var latest = monthAfter > 9999 * 12 + 11 ? DateOnly.MaxValue : new DateOnly(monthAfter / 12, (monthAfter % 12) + 1, 1).AddDays(-1);
        return new(text, earliest, latest, precision);
    }

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
