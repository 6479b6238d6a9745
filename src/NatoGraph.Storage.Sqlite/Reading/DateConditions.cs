using NatoGraph.Domain.Time;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>The columns that say when something is: the first and last days that its beginning and its end may mean.</summary>
internal readonly record struct SpanColumns(string StartFirst, string StartLast, string EndFirst, string EndLast)
{
    public static SpanColumns Of(string table) => new(
        $"{table}.start_first",
        $"{table}.start_last",
        $"{table}.end_first",
        $"{table}.end_last");

    public static SpanColumns Day(string column) => new(column, column, column, column);
}

/// <summary>Adds the conditions of a <see cref="DateFilter"/>. What has no date meets none.</summary>
internal static class DateConditions
{
    public static ListQuery Where(this ListQuery query, SpanColumns span, string parameter, DateFilter? filter)
    {
        if (filter is null)
        {
            return query;
        }

        var certainly = filter.Certainty == DateCertainty.Certainly;
        return query
            .Where($"{(certainly ? span.EndLast : span.EndFirst)} < {parameter}Before", $"{parameter}Before", Text(filter.Before))
            .Where($"{(certainly ? span.StartFirst : span.StartLast)} > {parameter}After", $"{parameter}After", Text(filter.After))
            .Between(filter.During, $"{parameter}During", certainly ? (span.StartFirst, span.EndLast) : (span.StartLast, span.EndFirst))
            .Meets(filter.During, $"{parameter}DuringMeets", (span.StartFirst, span.EndLast))
            .Meets(filter.Overlaps, $"{parameter}Overlaps", certainly ? (span.StartLast, span.EndFirst) : (span.StartFirst, span.EndLast));
    }

    private static ListQuery Between(this ListQuery query, (DateOnly From, DateOnly Until)? days, string parameter, (string Start, string End) span) => query
        .Where($"{span.Start} >= {parameter}From", $"{parameter}From", Text(days?.From))
        .Where($"{span.End} <= {parameter}Until", $"{parameter}Until", Text(days?.Until));

    private static ListQuery Meets(this ListQuery query, (DateOnly From, DateOnly Until)? days, string parameter, (string Start, string End) span) => query
        .Where($"{span.Start} <= {parameter}Until", $"{parameter}Until", Text(days?.Until))
        .Where($"{span.End} >= {parameter}From", $"{parameter}From", Text(days?.From));

    private static string? Text(DateOnly? day) => day is { } known ? Stamp.Of(known) : null;
}
