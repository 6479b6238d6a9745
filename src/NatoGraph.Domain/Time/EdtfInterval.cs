namespace NatoGraph.Domain.Time;

/// <summary>
/// A span of time between two dates of EDTF, both ends included: <c>2014/2024-10-01</c>. An end may be open (<c>../2024</c>: it began
/// at no time) or unknown (<c>/2024</c>). Two are equal when they are written alike.
/// </summary>
/// <param name="From">The first day; <see langword="null"/> where open or unknown.</param>
/// <param name="Until">The last day; <see langword="null"/> where open or unknown.</param>
/// <param name="OpenFrom">Whether it has no beginning, rather than an unknown one.</param>
/// <param name="OpenUntil">Whether it has no end, rather than an unknown one.</param>
public readonly record struct EdtfInterval(Edtf? From, Edtf? Until, bool OpenFrom = false, bool OpenUntil = false)
{
    private const string Open = "..";

    /// <summary>Reads an interval, or a single date as the interval that it fills.</summary>
    /// <returns>The interval, or why <paramref name="text"/> is none.</returns>
    public static EdtfResult<EdtfInterval> Read(string? text)
    {
        if (text?.Split('/') is not [var left, var right])
        {
            var single = Edtf.Read(text);
            return single.IsValue ? new(new EdtfInterval(single.Value, single.Value)) : new(single.Reason);
        }

        return ReadEnds(text, left, right);
    }

    /// <summary>The first day on which it may begin; the calendar's first where nothing is known.</summary>
    public DateOnly EarliestStart => From?.Earliest ?? DateOnly.MinValue;

    /// <summary>The last day on which it may begin: no later than its end.</summary>
    public DateOnly LatestStart => OpenFrom ? DateOnly.MinValue : Min(From?.Latest ?? DateOnly.MaxValue, LatestEnd);

    /// <summary>The first day on which it may end: no earlier than its beginning.</summary>
    public DateOnly EarliestEnd => OpenUntil ? DateOnly.MaxValue : Max(Until?.Earliest ?? DateOnly.MinValue, EarliestStart);

    /// <summary>The last day on which it may end; the calendar's last where nothing is known.</summary>
    public DateOnly LatestEnd => Until?.Latest ?? DateOnly.MaxValue;

    /// <summary>Whether all of it lies before <paramref name="day"/>.</summary>
    public bool IsBefore(DateOnly day, DateCertainty certainty) =>
        (certainty == DateCertainty.Certainly ? LatestEnd : EarliestEnd) < day;

    /// <summary>Whether all of it lies after <paramref name="day"/>.</summary>
    public bool IsAfter(DateOnly day, DateCertainty certainty) =>
        (certainty == DateCertainty.Certainly ? EarliestStart : LatestStart) > day;

    /// <summary>Whether all of it lies within the days from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool IsDuring(DateOnly first, DateOnly last, DateCertainty certainty) => certainty == DateCertainty.Certainly
        ? first <= EarliestStart && LatestEnd <= last
        : LatestStart >= first && EarliestEnd <= last && Max(EarliestStart, first) <= Min(LatestEnd, last);

    /// <summary>Whether it shares a day with the days from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool Overlaps(DateOnly first, DateOnly last, DateCertainty certainty) => certainty == DateCertainty.Certainly
        ? LatestStart <= last && first <= EarliestEnd
        : EarliestStart <= last && first <= LatestEnd;

    /// <summary>The interval as EDTF writes it.</summary>
    public override string ToString() =>
        $"{(OpenFrom ? Open : From?.ToString())}/{(OpenUntil ? Open : Until?.ToString())}";

    private static EdtfResult<EdtfInterval> ReadEnds(string text, string left, string right)
    {
        var (openFrom, openUntil) = (left == Open, right == Open);
        var from = left.Length == 0 || openFrom ? default(EdtfResult<Edtf>?) : Edtf.Read(left);
        var until = right.Length == 0 || openUntil ? default(EdtfResult<Edtf>?) : Edtf.Read(right);
        if (from?.Reason is { } reason || (reason = until?.Reason) is not null)
        {
            return new(reason);
        }

        if (from is null && until is null)
        {
            return new($"'{text}' is no EDTF interval: at least one end must be a date.");
        }

        return from?.Value.Earliest > until?.Value.Latest
            ? new($"'{text}' is no EDTF interval: it ends before it begins.")
            : new(new EdtfInterval(from?.Value, until?.Value, openFrom, openUntil));
    }

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
