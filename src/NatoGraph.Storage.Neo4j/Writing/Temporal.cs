using NatoGraph.Domain.Time;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Times as Neo4j's own values, which those who query the graph compare.</summary>
internal static class Temporal
{
    public static LocalDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static ZonedDateTime Of(DateTimeOffset moment) => new(moment.ToUniversalTime());

    /// <summary>The first day that a date may mean.</summary>
    public static LocalDate? First(Edtf? date) => date is { } known ? Of(known.Earliest) : null;

    /// <summary>The last day that a date may mean.</summary>
    public static LocalDate? Last(Edtf? date) => date is { } known ? Of(known.Latest) : null;
}
