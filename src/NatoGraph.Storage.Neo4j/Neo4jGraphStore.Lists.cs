using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j;

/// <content>Lists in pages.</content>
public sealed partial class Neo4jGraphStore
{
    private const string OwnedClaims = """
        CALL (id) {
            MATCH (:Entity {id: id})<-[:ABOUT]-(n:Claim) RETURN n
            UNION ALL
            MATCH (:FormerSubject {id: id})<-[:WAS_ABOUT]-(n:Claim) RETURN n
            UNION ALL
            MATCH (:Article {id: id})<-[:QUOTED_FROM]-(n:Claim) RETURN n
        }
        """;

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindPeopleAsync(PersonFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Entities("Person", order)
            .WhereWords("nameWords", filter.Name)
            .FromEntity(Beginning.Of("(:Post {id: post})<-[:OF]-(:Tenure)<-[:HELD]-(n:Person)"), "post", filter.Post)
            .FromEntity(Beginning.Of("(:Organisation {id: organisation})<-[:IN]-(:Post)<-[:OF]-(:Tenure)<-[:HELD]-(n:Person)"), "organisation", filter.Organisation);
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindOrganisationsAsync(OrganisationFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Entities("Organisation", order)
            .WhereWords("nameWords", filter.Name)
            .FromEntity(Beginning.Of("(:Organisation {id: body})<-[:IN_BODY]-(:Membership)<-[:MEMBER]-(n:Organisation)"), "body", filter.MemberOf)
            .Where("n.kind IN $kinds", "kinds", Names.Of(filter.Kinds));
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindPostsAsync(PostFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Entities("Post", order)
            .WhereWords("titleWords", filter.Label)
            .FromEntity(Beginning.Of("(:Organisation {id: organisation})<-[:IN]-(n:Post)"), "organisation", filter.Organisation);
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindEventsAsync(EventFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Ordered(new ListQuery("events", "Event"), order, date: ListOrder.Day(order.Descending))
            .WhereWords("placeWords", filter.Place)
            .FromEntity(Beginning.Of("(:Entity {id: participant})-[:TOOK_PART_IN]->(n:Event)"), "participant", filter.Participant)
            .Where("n.kind IN $kinds", "kinds", Names.Of(filter.Kinds))
            .Where("n.status IN $status", "status", Names.Of(filter.Status))
            .Where(SpanProperties.Own, "date", filter.Date);
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindClaimsAsync(ClaimFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return PageAsync(ClaimList.Of(new ListQuery("claims", "Claim"), filter, order), page, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<NodeId, Page<NodeId>>> GetClaimsOfAsync(IReadOnlyList<NodeId> owners, ClaimFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = ClaimList.Of(new ListQuery("claimsOf", "Claim", isOwned: true), filter, order);
        var found = await connection.ReadAsync(runner => query.ReadGroupsAsync(runner, page, OwnedClaims, Texts(owners)), cancellationToken).ConfigureAwait(false);
        return owners.Distinct().ToDictionary(owner => owner, owner => found[owner.ToString()]);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindArticlesAsync(ArticleFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Ordered(new ListQuery("articles", "Article"), order, date: ListOrder.Text("publishedKey"), published: ListOrder.Text("publishedKey"))
            .WhereWords("titleWords", filter.Title)
            .From(new Beginning("MATCH (n:Article {outlet: $outlet})", "n.outlet = $outlet"), "outlet", filter.Outlet)
            .Where(SpanProperties.Published, "published", filter.Published);
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindContradictionsAsync(NodeId? entity, ContradictionKind? kind, PageRequest page, CancellationToken cancellationToken)
    {
        var query = new ListQuery("contradictions", "Contradiction")
            .FromEntity(Beginning.Of("(:Entity {id: entity})<-[:CONCERNS]-(n:Contradiction)"), "entity", entity)
            .Where("n.kind = $kind", "kind", kind?.ToString());
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> GetTimelineAsync(NodeId entity, DateOnly? from, DateOnly? until, PageRequest page, CancellationToken cancellationToken)
    {
        var query = new ListQuery("timeline", "Fact")
            .OrderBy(new Order(OrderField.Date), ListOrder.Text("timelineKey"))
            .FromEntity(Beginning.Of("(:Entity {id: entity})-[:HELD|OF|MEMBER|IN_BODY|TOOK_PART_IN]-(n:Fact)"), "entity", entity)
            .Where("n.timelineKey IS NOT NULL")
            .Where("coalesce(n.spanLast, date('9999-12-31')) >= date($from)", "from", from is { } first ? Stamp.Of(first) : null)
            .Where("coalesce(n.startFirst, date('0001-01-01')) <= date($until)", "until", until is { } last ? Stamp.Of(last) : null);
        return PageAsync(query, page, cancellationToken);
    }

    private static ListQuery Entities(string label, Order order) => Ordered(new ListQuery(label, label), order);

    private static ListQuery Ordered(ListQuery query, Order order, ListOrder? date = null, ListOrder? published = null) => query.OrderBy(
        order,
        order.Field switch
        {
            OrderField.Date => date,
            OrderField.Name => ListOrder.Text("nameKey"),
            OrderField.ClaimCount => ListOrder.Count("claimsKey"),
            OrderField.Published => published,
            _ => null,
        });

    private Task<Page<NodeId>> PageAsync(ListQuery query, PageRequest page, CancellationToken cancellationToken) =>
        connection.ReadAsync(runner => query.ReadAsync(runner, page), cancellationToken);
}
