using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Contract;

/// <summary>Every read of a store, so that all of its statements are run; for the review of their plans.</summary>
internal static class EveryRead
{
    /// <summary>Reads things by their keys.</summary>
    public static async Task ByKeyAsync(IGraphStore store)
    {
        NodeId[] ids = [World.Secretary.Id, World.Rutte.Id, World.Otan.Id];
        await store.GetPeopleAsync(ids, default);
        await store.GetOrganisationsAsync(ids, default);
        await store.GetPostsAsync(ids, default);
        await store.GetArticlesAsync([World.Handover], default);
        await store.GetArticleVersionsAsync([(World.Handover, 1)], default);
        await store.GetClaimsAsync([World.HoldsRutte], default);
        await store.GetTenuresAsync([World.TenureRutte.Id], default);
        await store.GetContradictionsAsync([World.Quarrel.Id], default);
        await store.GetSuccessionsAsync(ids, default);
        await store.GetClaimsOfPostsAsync(ids, default);
        await store.GetTenuresOfPeopleAsync(ids, default);
        await store.GetCandidaciesOfPeopleAsync(ids, default);
        await store.GetMembershipsOfOrganisationsAsync(ids, default);
        await store.GetEventsOfEntitiesAsync(ids, default);
        await store.GetPostsOfOrganisationsAsync(ids, default);
        await store.GetFactsOfClaimsAsync([World.HoldsRutte], default);
        await store.GetNeighboursAsync(ids, default);
        await store.GetContradictionsOfAsync(ids, default);
        await store.FindPathAsync(World.Rutte.Id, World.Otan.Id, GraphPath.MaxLength, default);
    }

    /// <summary>Reads lists in every order, whole, in pages and filtered; searches, and counts.</summary>
    public static async Task OfListsAsync(IGraphStore store)
    {
        var page = new PageRequest(First: 2, CountTotal: true);
        foreach (var order in Enum.GetValues<OrderField>().SelectMany(field => new[] { new Order(field), new Order(field, Descending: true) }))
        {
            await OfListsAsync(store, order, page);
            await OfListsAsync(store, order, new PageRequest(Last: 2));
        }

        var found = await store.SearchAsync("otan", [], new PageRequest(First: 1, CountTotal: true), default);
        await store.SearchAsync("otan", [NodeKind.Post], new PageRequest(First: 1, After: found.Edges[0].Cursor), default);
        await store.GetStatisticsAsync(default);
    }

    private static async Task OfListsAsync(IGraphStore store, Order order, PageRequest page)
    {
        await store.FindPeopleAsync(new PersonFilter(), order, page, default);
        await store.FindPeopleAsync(new PersonFilter("rutte", World.Secretary.Id, World.Otan.Id), order, page, default);
        await store.FindPeopleAsync(new PersonFilter(Organisation: World.Otan.Id), order, page, default);
        await store.FindOrganisationsAsync(new OrganisationFilter(Kinds: [OrganisationKind.State]), order, page, default);
        await store.FindOrganisationsAsync(new OrganisationFilter(MemberOf: World.Otan.Id), order, page, default);
        await store.FindPostsAsync(new PostFilter(), order, page, default);
        await store.FindPostsAsync(new PostFilter("secretaire", World.Otan.Id), order, page, default);
        await store.FindEventsAsync(new EventFilter([EventKind.Summit], Status: [FactStatus.Planned], Date: new DateFilter(After: new DateOnly(2020, 1, 1))), order, page, default);
        await store.FindEventsAsync(new EventFilter(Place: "vilnius", Participant: World.Rutte.Id), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter([Predicate.HoldsPost], [Modality.Asserted], World.Rutte.Id, World.Handover, World.Otan.Id, MinConfidence: 0.1), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(Entity: World.Rutte.Id, IncludeSuperseded: true), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(AttributedTo: World.Otan.Id), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(Published: new DateFilter(Before: new DateOnly(2024, 1, 1))), order, page, default);
        await store.FindArticlesAsync(new ArticleFilter(Outlet: "La Gazette"), order, page, default);
        await store.FindArticlesAsync(new ArticleFilter("otan"), order, page, default);
        await store.FindContradictionsAsync(World.Rutte.Id, null, page, default);
        await store.FindContradictionsAsync(null, ContradictionKind.TwoDates, page, default);
        await store.GetTimelineAsync(World.Rutte.Id, new DateOnly(2020, 1, 1), null, page, default);
        await store.GetClaimsOfAsync([World.Rutte.Id, World.Handover], new ClaimFilter(Entity: World.Secretary.Id), order, page, default);
    }
}
