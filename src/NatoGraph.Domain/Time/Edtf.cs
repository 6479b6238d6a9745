using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NatoGraph.Domain.Time;

/// <summary>A date of ISO 8601-2 (EDTF) level 0 or 1: a year, month, day or season, possibly about or uncertain.</summary>
public readonly record struct Edtf
{
    private readonly string? text;

    private Edtf(string text, DateOnly earliest, DateOnly latest)
    {
        this.text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Latest { get; }

    /// <summary>A single day.</summary>
    public static Edtf Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>Reads an EDTF date.</summary>
    /// <returns>Whether <paramref name="text"/> is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf date)
    {
        date = default;
        var bare = text?.TrimEnd('~', '?', '%') ?? "";
        var parts = bare.Split('-');
        if (parts.Length is < 1 or > 3 || parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
        {
            return false;
        }

        var month = 0;
        var day = 0;
        if ((parts.Length > 1 && (parts[1].Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out month)))
            || (parts.Length > 2 && (parts[2].Length != 2 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out day))))
        {
            return false;
        }

        (DateOnly, DateOnly)? bounds = parts.Length switch
        {
            1 => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            2 when month is >= 1 and <= 12 => (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
            2 when month is >= 21 and <= 24 => Season(year, month),
            3 when month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) => (new DateOnly(year, month, day), new DateOnly(year, month, day)),
            _ => null,
        };
        if (bounds is not var (earliest, latest))
        {
            return false;
        }

        date = new Edtf(text!, earliest, latest);
        return true;
    }

    /// <summary>Reads a date that is known to be well formed.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no EDTF date.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no EDTF date: expected such as 2024, 2024-10, 2024-10-01 or 2024-22 (summer).");

    /// <summary>The date as EDTF writes it.</summary>
    public override string ToString() => text ?? "";

    private static (DateOnly, DateOnly) Season(int year, int season) => season switch
    {
        21 => (new DateOnly(year, 3, 1), new DateOnly(year, 5, 31)),
        22 => (new DateOnly(year, 6, 1), new DateOnly(year, 8, 31)),
        23 => (new DateOnly(year, 9, 1), new DateOnly(year, 11, 30)),
        _ => (new DateOnly(year, 12, 1), year == 9999 ? DateOnly.MaxValue : new DateOnly(year + 1, 2, DateTime.DaysInMonth(year + 1, 2))),
    };
}
