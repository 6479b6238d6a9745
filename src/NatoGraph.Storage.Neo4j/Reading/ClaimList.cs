using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>Filters and orders claims.</summary>
internal static class ClaimList
{
    // Superseded claims hang on what they last spoke of, not on the entity, which may be gone.
    private const string EverAbout = """
        CALL (entity) {
            MATCH (:Entity {id: entity})<-[:ABOUT]-(n:Claim) RETURN n
            UNION
            MATCH (:FormerSubject {id: entity})<-[:WAS_ABOUT]-(n:Claim) RETURN n
        }
        """;

    private const string About = "(:Entity {id: entity})<-[:ABOUT]-(n:Claim)";

    private const string EverAboutCondition = $"(EXISTS {{ {About} }} OR EXISTS {{ (:FormerSubject {{id: entity}})<-[:WAS_ABOUT]-(n) }})";

    public static ListQuery Of(ListQuery query, ClaimFilter filter, Order order)
    {
        query.OrderBy(order, OrderOf(order));
        if (!filter.IncludeSuperseded)
        {
            query.Where("NOT n:Superseded");
        }

        return query
            .FromEntity(filter.IncludeSuperseded ? Beginning.Of(EverAbout, EverAboutCondition) : Beginning.Of(About), "entity", filter.Entity)
            .From(Beginning.Of("(:Article {id: $article})<-[:QUOTED_FROM]-(n:Claim)"), "article", filter.Article?.ToString())
            .FromEntity(Beginning.Of("MATCH (n:Claim {attributedTo: source})", "n.attributedTo = source"), "source", filter.AttributedTo)
            .Where("n.predicate IN $predicates", "predicates", Names.Of(filter.Predicates))
            .Where("n.modality IN $modalities", "modalities", Names.Of(filter.Modalities))
            .Where("n.confidence >= $confidence", "confidence", filter.MinConfidence)
            .Where(SpanProperties.Published, "published", filter.Published)
            .Where(SpanProperties.Own, "date", filter.Date);
    }

    private static ListOrder? OrderOf(Order order) => order.Field switch
    {
        OrderField.Date => ListOrder.Day(order.Descending),
        OrderField.Published => ListOrder.Text("publishedKey"),
        OrderField.Confidence => ListOrder.Share("confidenceKey"),
        OrderField.Name => ListOrder.Quote,
        _ => null,
    };
}
