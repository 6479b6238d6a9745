using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Reading;

namespace NatoGraph.Storage.Sqlite;

/// <content>Lists in pages.</content>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<Page<NodeId>> FindPeopleAsync(PersonFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Entities(NodeKind.Person, order)
            .WhereWords("e.id", "name names", filter.Name)
            .Where(
                $"""
                e.id IN (
                    SELECT person.entity FROM fact_entity AS post
                    CROSS JOIN fact_entity AS person ON person.fact = post.fact AND person.role = 'person'
                    WHERE post.entity = {Current("@post")} AND post.role = 'post' AND post.fact LIKE 'tenure/%')
                """,
                "@post",
                filter.Post?.ToString())
            .Where(
                $"""
                e.id IN (
                    SELECT person.entity FROM entity AS p
                    CROSS JOIN fact_entity AS post ON post.entity = p.id AND post.role = 'post'
                    CROSS JOIN fact_entity AS person ON person.fact = post.fact AND person.role = 'person'
                    WHERE p.organisation = {Current("@organisation")} AND post.fact LIKE 'tenure/%')
                """,
                "@organisation",
                filter.Organisation?.ToString());
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindOrganisationsAsync(OrganisationFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Entities(NodeKind.Organisation, order)
            .WhereWords("e.id", "name names", filter.Name)
            .Where("e.body_kind IN (SELECT value FROM json_each(@kinds))", "@kinds", Json.Names(filter.Kinds))
            .Where(
                $"""
                e.id IN (
                    SELECT member.entity FROM fact_entity AS body
                    CROSS JOIN fact_entity AS member ON member.fact = body.fact AND member.role = 'member'
                    WHERE body.entity = {Current("@body")} AND body.role = 'organisation')
                """,
                "@body",
                filter.MemberOf?.ToString());
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindPostsAsync(PostFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Entities(NodeKind.Post, order)
            .WhereWords("e.id", "name", filter.Label)
            .Where($"e.organisation = {Current("@organisation")}", "@organisation", filter.Organisation?.ToString());
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindEventsAsync(EventFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Ordered(new ListQuery("events", "fact AS f", "f.id"), order, date: Unknown.Last("f.start_first", order), name: "f.sort_name", count: "f.claim_count")
            .Where("f.kind = 'Event'")
            .WhereWords("f.id", "place", filter.Place)
            .Where("f.event_kind IN (SELECT value FROM json_each(@kinds))", "@kinds", Json.Names(filter.Kinds))
            .Where("f.status IN (SELECT value FROM json_each(@status))", "@status", Json.Names(filter.Status))
            .Where($"f.id IN (SELECT fact FROM fact_entity WHERE entity = {Current("@participant")} AND role = 'participant')", "@participant", filter.Participant?.ToString())
            .Where(SpanColumns.Of("f"), "@date", filter.Date);
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindClaimsAsync(ClaimFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return PageAsync(ClaimList.Of(new ListQuery("claims", "claim AS c", "c.id"), filter, order), page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindArticlesAsync(ArticleFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = Ordered(new ListQuery("articles", "article AS a", "a.id"), order, date: "a.published_on", name: "a.sort_name", count: "a.claim_count", published: "a.published_on")
            .Where("a.superseded_at IS NULL")
            .WhereWords("a.id", "name", filter.Title)
            .Where("a.outlet = @outlet", "@outlet", filter.Outlet)
            .Where(SpanColumns.Day("a.published_on"), "@published", filter.Published);
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> FindContradictionsAsync(NodeId? entity, ContradictionKind? kind, PageRequest page, CancellationToken cancellationToken)
    {
        var query = new ListQuery("contradictions", "contradiction AS x", "x.id")
            .Where("x.kind = @kind", "@kind", kind?.ToString())
            .Where($"x.id IN (SELECT contradiction FROM contradiction_about WHERE about = {Current("@entity")})", "@entity", entity?.ToString());
        return PageAsync(query, page, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<NodeId>> GetTimelineAsync(NodeId entity, DateOnly? from, DateOnly? until, PageRequest page, CancellationToken cancellationToken)
    {
        var query = new ListQuery("timeline", "fact AS f", "f.id")
            .OrderBy(new Order(OrderField.Date), "f.day")
            .Where($"f.id IN (SELECT fact FROM fact_entity WHERE entity = {Current("@entity")})", "@entity", entity.ToString())
            .Where("f.kind IN ('Tenure', 'Membership', 'Event') AND f.day IS NOT NULL")
            .Where("coalesce(f.span_last, '9999-12-31') >= @from", "@from", from is { } first ? Stamp.Of(first) : null)
            .Where("coalesce(f.span_first, '0001-01-01') <= @until", "@until", until is { } last ? Stamp.Of(last) : null);
        return PageAsync(query, page, cancellationToken);
    }

    private static ListQuery Entities(NodeKind kind, Order order) =>
        Ordered(new ListQuery($"{kind}", "entity AS e", "e.id"), order, name: "e.sort_name", count: "e.claim_count")
            .Where("e.kind = @kind", "@kind", kind.ToString());

    private static ListQuery Ordered(ListQuery query, Order order, string? date = null, string? name = null, string? count = null, string? published = null)
    {
        var key = order.Field switch
        {
            OrderField.Date => date,
            OrderField.Name => name,
            OrderField.ClaimCount => count,
            OrderField.Published => published,
            _ => null,
        };
        return query.OrderBy(order, key ?? "''");
    }

    private static string Current(string parameter) => $"coalesce((SELECT entity FROM redirect WHERE id = {parameter}), {parameter})";

    private Task<Page<NodeId>> PageAsync(ListQuery query, PageRequest page, CancellationToken cancellationToken) =>
        page.CountTotal
            ? sessions.ReadAsync(session => query.Read(session, page), cancellationToken)
            : sessions.QueryAsync(session => query.Read(session, page), cancellationToken);
}
