using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Filters and orders claims; the table must be named <c>c</c>.</summary>
internal static class ClaimList
{
    public static ListQuery Of(ListQuery query, ClaimFilter filter, Order order)
    {
        query.OrderBy(order, OrderKey(order));
        if (!filter.IncludeSuperseded)
        {
            query.Where("c.superseded_at IS NULL");
        }

        return query
            .Where("c.predicate IN (SELECT value FROM json_each(@predicates))", "@predicates", Json.Names(filter.Predicates))
            .Where("c.modality IN (SELECT value FROM json_each(@modalities))", "@modalities", Json.Names(filter.Modalities))
            .Where($"c.sequence IN (SELECT claim FROM claim_entity WHERE entity = {Current("@entity")})", "@entity", filter.Entity?.ToString())
            .Where("c.article = @article", "@article", filter.Article?.ToString())
            .Where($"c.attributed_to = {Current("@source")}", "@source", filter.AttributedTo?.ToString())
            .Where("c.confidence >= @confidence", "@confidence", filter.MinConfidence)
            .Where(SpanColumns.Day("c.published_on"), "@published", filter.Published)
            .Where(SpanColumns.Of("c"), "@date", filter.Date);
    }

    private static string OrderKey(Order order) => order.Field switch
    {
        OrderField.Date => Unknown.Last("c.start_first", order),
        OrderField.Published => "c.published_on",
        OrderField.Confidence => "c.confidence",
        OrderField.ClaimCount => "''",
        _ => "c.quote",
    };

    private static string Current(string parameter) => $"coalesce((SELECT entity FROM redirect WHERE id = {parameter}), {parameter})";
}
