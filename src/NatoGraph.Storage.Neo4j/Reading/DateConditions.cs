using NatoGraph.Domain.Time;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>The properties that say when something is: the first and last days that its beginning and its end may mean.</summary>
internal readonly record struct SpanProperties(string StartFirst, string StartLast, string EndFirst, string EndLast)
{
    /// <summary>Those of facts and claims.</summary>
    public static SpanProperties Own { get; } = new("n.startFirst", "n.startLast", "n.endFirst", "n.endLast");

    /// <summary>A day of publication.</summary>
    public static SpanProperties Published { get; } = new("n.publishedOn", "n.publishedOn", "n.publishedOn", "n.publishedOn");
}

/// <summary>Adds the conditions of a <see cref="DateFilter"/>. What has no date meets none.</summary>
internal static class DateConditions
{
    public static ListQuery Where(this ListQuery query, SpanProperties span, string parameter, DateFilter? filter)
    {
        if (filter is null)
        {
            return query;
        }

        var certainly = filter.Certainty == DateCertainty.Certainly;
        return query
            .WhereDay(certainly ? span.EndLast : span.EndFirst, "<", $"{parameter}Before", filter.Before)
            .WhereDay(certainly ? span.StartFirst : span.StartLast, ">", $"{parameter}After", filter.After)
            .WhereDay(certainly ? span.StartFirst : span.StartLast, ">=", $"{parameter}DuringFrom", filter.During?.From)
            .WhereDay(certainly ? span.EndLast : span.EndFirst, "<=", $"{parameter}DuringUntil", filter.During?.Until)
            .Meets(filter.During, $"{parameter}DuringMeets", (span.StartFirst, span.EndLast))
            .Meets(filter.Overlaps, $"{parameter}Overlaps", certainly ? (span.StartLast, span.EndFirst) : (span.StartFirst, span.EndLast));
    }

    private static ListQuery Meets(this ListQuery query, (DateOnly From, DateOnly Until)? days, string parameter, (string Start, string End) span) => query
        .WhereDay(span.Start, "<=", $"{parameter}Until", days?.Until)
        .WhereDay(span.End, ">=", $"{parameter}From", days?.From);

    private static ListQuery WhereDay(this ListQuery query, string property, string comparison, string parameter, DateOnly? day) =>
        query.Where($"{property} {comparison} date(${parameter})", parameter, day is { } known ? Stamp.Of(known) : null);
}
