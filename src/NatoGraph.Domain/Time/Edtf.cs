using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NatoGraph.Domain.Time;

/// <summary>
/// A date of ISO 8601-2 (EDTF) level 0 or 1: a day, month, season or year, a decade or century by unspecified digits, possibly about
/// (<c>~</c>), uncertain (<c>?</c>) or both (<c>%</c>). Two are equal when they are written alike.
/// </summary>
/// <remarks>Years run from 0001 to 9999. Times of day, and years beyond these, are refused with a reason.</remarks>
public readonly record struct Edtf
{
    private readonly string? text;

    internal Edtf(string text, DateOnly earliest, DateOnly latest, EdtfPrecision precision)
    {
        this.text = text;
        Earliest = earliest;
        Latest = latest;
        Precision = precision;
    }

    /// <summary>
    /// The first day that the date may mean. A qualifier widens it by one unit: 100 years, 10 years, a year, three months for a season,
    /// a month, or seven days for a day.
    /// </summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the date may mean, widened likewise.</summary>
    public DateOnly Latest { get; }

    /// <summary>How exact it is, qualifiers aside.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>Whether it is marked as about, uncertain or both.</summary>
    public bool IsQualified => text is [.., '~' or '?' or '%'];

    /// <summary>Whether it means one day and no other.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>A single day.</summary>
    public static Edtf Day(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day, EdtfPrecision.Day);

    /// <summary>Reads an EDTF date.</summary>
    /// <returns>The date, or why <paramref name="text"/> is none.</returns>
    public static EdtfResult<Edtf> Read(string? text) => EdtfReader.Read(text);

    /// <summary>Reads an EDTF date.</summary>
    /// <returns>Whether <paramref name="text"/> is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf date)
    {
        var result = Read(text);
        date = result.IsValue ? result.Value : default;
        return result.IsValue;
    }

    /// <summary>Reads a date that is known to be well formed.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no EDTF date.</exception>
    public static Edtf Parse(string text) => Read(text).Value;

    /// <summary>Orders dates by first possible day, then by last, then as written, ordinally. A total order that agrees with equality.</summary>
    public static int Compare(Edtf left, Edtf right)
    {
        var byStart = left.Earliest.CompareTo(right.Earliest);
        var byEnd = byStart != 0 ? byStart : left.Latest.CompareTo(right.Latest);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(left.text, right.text);
    }

    /// <summary>Whether the two may mean the same day.</summary>
    public bool Agrees(Edtf other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Whether it lies before <paramref name="day"/>.</summary>
    public bool IsBefore(DateOnly day, DateCertainty certainty) =>
        (certainty == DateCertainty.Certainly ? Latest : Earliest) < day;

    /// <summary>Whether it lies after <paramref name="day"/>.</summary>
    public bool IsAfter(DateOnly day, DateCertainty certainty) =>
        (certainty == DateCertainty.Certainly ? Earliest : Latest) > day;

    /// <summary>Whether it lies within the days from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool IsDuring(DateOnly first, DateOnly last, DateCertainty certainty) => certainty == DateCertainty.Certainly
        ? first <= Earliest && Latest <= last
        : Earliest <= last && first <= Latest;

    /// <summary>
    /// The finer of two dates that agree: the one that may mean fewer days, then the unqualified one, then the first as
    /// <see cref="Compare"/> orders them. It does not matter which is given first.
    /// </summary>
    /// <returns><see langword="null"/> where they cannot mean the same day.</returns>
    public static Edtf? Narrow(Edtf left, Edtf right)
    {
        if (!left.Agrees(right))
        {
            return null;
        }

        var byDays = left.Days.CompareTo(right.Days);
        var byMark = byDays != 0 ? byDays : left.IsQualified.CompareTo(right.IsQualified);
        return (byMark != 0 ? byMark : Compare(left, right)) <= 0 ? left : right;
    }

    /// <summary>The date as EDTF writes it; what was read is written back unchanged.</summary>
    public override string ToString() => text ?? "";

    private int Days => Latest.DayNumber - Earliest.DayNumber;
}
