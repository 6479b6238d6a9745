using System.Globalization;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time;

/// <summary>A date of which some parts are known, as a text gives it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or a season as EDTF numbers it (21 to 24).</param>
/// <param name="Day">The day of the month.</param>
internal readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>Whether the date is about right only.</summary>
    public bool About { get; init; }

    public static PartialDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static PartialDate OfMonth(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The date as EDTF, where it is one: the thirtieth of February is none.</summary>
    public Edtf? ToEdtf()
    {
        var text = Year.ToString("0000", CultureInfo.InvariantCulture);
        text += Month is { } month ? "-" + month.ToString("00", CultureInfo.InvariantCulture) : "";
        text += Day is { } day ? "-" + day.ToString("00", CultureInfo.InvariantCulture) : "";
        return Edtf.TryParse(text + (About ? "~" : ""), out var date) ? date : null;
    }
}
