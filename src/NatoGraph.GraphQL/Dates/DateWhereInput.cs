using NatoGraph.Domain.Time;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Dates;

/// <summary>A condition on a time. Conditions given together must all hold; days are inclusive.</summary>
public sealed record DateWhereInput
{
    /// <summary>It lies before the first day of this date.</summary>
    public Edtf? Before { get; init; }

    /// <summary>It lies after the last day of this date.</summary>
    public Edtf? After { get; init; }

    /// <summary>It lies within this span.</summary>
    public EdtfInterval? During { get; init; }

    /// <summary>It shares a day with this span.</summary>
    public EdtfInterval? Overlaps { get; init; }

    /// <summary>Whether the conditions must hold for every day that an inexact date may mean, or for one of them.</summary>
    [DefaultValue(DateCertainty.Possibly)]
    public DateCertainty Certainty { get; init; } = DateCertainty.Possibly;

    internal DateFilter ToFilter() => new(
        Before?.Earliest,
        After?.Latest,
        Days(During),
        Days(Overlaps),
        Certainty);

    private static (DateOnly From, DateOnly Until)? Days(EdtfInterval? interval) =>
        interval is { } span ? (span.EarliestStart, span.LatestEnd) : null;
}
