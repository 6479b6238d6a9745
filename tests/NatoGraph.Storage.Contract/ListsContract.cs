using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Contract;

/// <summary>Filters and orders of lists.</summary>
public abstract class ListsContract(StoreSource source) : StoreContract(source)
{
    private static readonly Order ByName = new(OrderField.Name);

    [StoreFact]
    public async Task FindPeopleAsync_NoFilter_OrdersByNameBothWays()
    {
        var up = await Store.FindPeopleAsync(new PersonFilter(), ByName, default, default);
        var down = await Store.FindPeopleAsync(new PersonFilter(), ByName with { Descending = true }, default, default);

        Assert.Equal([World.Stoltenberg.Id, World.Rutte.Id, World.Frederiksen.Id], Nodes(up));
        Assert.Equal(Nodes(up).Reverse(), Nodes(down));
    }

    [StoreFact]
    public async Task FindPeopleAsync_ByClaimCount_CountsClaimsThatSpeakOfThem()
    {
        var found = await Store.FindPeopleAsync(new PersonFilter(), new Order(OrderField.ClaimCount, Descending: true), default, default);

        Assert.Equal([World.Stoltenberg.Id, World.Rutte.Id, World.Frederiksen.Id], Nodes(found));
    }

    [StoreTheory]
    [InlineData("rut", "person/mark-rutte")]
    [InlineData("FREDERIKSEN mette", "person/mette-frederiksen")]
    [InlineData("utte", "")]
    [InlineData("\"*", "")]
    public async Task FindPeopleAsync_Name_FindsWordsAndTheirBeginnings(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', Nodes(await Store.FindPeopleAsync(new PersonFilter(Name: name), ByName, default, default))));

    [StoreFact]
    public async Task FindPeopleAsync_PostOrOrganisation_FindsHoldersAndNoCandidates()
    {
        var ofPost = await Store.FindPeopleAsync(new PersonFilter(Post: World.Secretary.Id), ByName, default, default);
        var ofBody = await Store.FindPeopleAsync(new PersonFilter(Organisation: World.Otan.Id), ByName, default, default);

        Assert.Equal([World.Stoltenberg.Id, World.Rutte.Id], Nodes(ofPost));
        Assert.Equal(Nodes(ofPost), Nodes(ofBody));
    }

    [StoreFact]
    public async Task FindOrganisationsAsync_KindNameAndMembership_Restrict()
    {
        Assert.Equal([World.Denmark.Id, World.Netherlands.Id], Nodes(await Store.FindOrganisationsAsync(new OrganisationFilter(Kinds: [OrganisationKind.State]), ByName, default, default)));
        Assert.Equal([World.Otan.Id], Nodes(await Store.FindOrganisationsAsync(new OrganisationFilter(Name: "nato"), ByName, default, default)));
        Assert.Equal([World.Denmark.Id], Nodes(await Store.FindOrganisationsAsync(new OrganisationFilter(MemberOf: World.Otan.Id), ByName, default, default)));
        Assert.Empty(Nodes(await Store.FindOrganisationsAsync(new OrganisationFilter(Kinds: []), ByName, default, default)));
    }

    [StoreFact]
    public async Task FindPostsAsync_LabelAndOrganisation_Restrict()
    {
        Assert.Equal([World.Secretary.Id], Nodes(await Store.FindPostsAsync(new PostFilter(Label: "secretaire"), ByName, default, default)));
        Assert.Equal([World.DanishPremier.Id], Nodes(await Store.FindPostsAsync(new PostFilter(Organisation: World.Denmark.Id), ByName, default, default)));
        Assert.Equal([World.DanishPremier.Id, World.Secretary.Id], Nodes(await Store.FindPostsAsync(new PostFilter(), ByName, default, default)));
    }

    [StoreFact]
    public async Task FindEventsAsync_KindPlaceParticipantAndStatus_Restrict()
    {
        Assert.Equal([World.Summit.Id], await EventsAsync(new EventFilter(Kinds: [EventKind.Summit, EventKind.Death])));
        Assert.Equal([World.Undated.Id], await EventsAsync(new EventFilter(Place: "evere")));
        Assert.Equal([World.Ceremony.Id], await EventsAsync(new EventFilter(Participant: World.Id("person/rutte"))));
        Assert.Equal([World.Summit.Id], await EventsAsync(new EventFilter(Status: [FactStatus.Planned])));
    }

    [StoreFact]
    public async Task FindEventsAsync_ByDate_PutsUnknownDaysLastBothWays()
    {
        Assert.Equal([World.Summit.Id, World.Ceremony.Id, World.Undated.Id], await EventsAsync(new EventFilter()));
        Assert.Equal([World.Ceremony.Id, World.Summit.Id, World.Undated.Id], await EventsAsync(new EventFilter(), descending: true));
    }

    [StoreFact]
    public async Task FindClaimsAsync_EachCondition_Restricts()
    {
        Assert.Equal([World.HoldsStoltenberg, World.HoldsRutte], await ClaimsAsync(new ClaimFilter(Predicates: [Predicate.HoldsPost])));
        Assert.Equal([World.SummitClaim], await ClaimsAsync(new ClaimFilter(Modalities: [Modality.Planned])));
        Assert.Equal([World.HoldsStoltenberg, World.SummitClaim, World.RutteSucceeds], await ClaimsAsync(new ClaimFilter(Entity: World.Stoltenberg.Id)));
        Assert.Equal([World.HoldsRutte, World.RutteSucceeds], await ClaimsAsync(new ClaimFilter(Article: World.Handover)));
        Assert.Equal([World.CandidateFrederiksen], await ClaimsAsync(new ClaimFilter(AttributedTo: World.Otan.Id)));
        Assert.Equal([World.HoldsStoltenberg, World.RutteSucceeds], await ClaimsAsync(new ClaimFilter(MinConfidence: 0.9)));
        Assert.Equal([World.HoldsRutte, World.RutteSucceeds], await ClaimsAsync(new ClaimFilter(Published: new DateFilter(After: new DateOnly(2023, 6, 15)))));
        Assert.Equal([World.HoldsStoltenberg], await ClaimsAsync(new ClaimFilter(Date: new DateFilter(Before: new DateOnly(2015, 1, 1)))));
    }

    [StoreFact]
    public async Task FindClaimsAsync_ByConfidenceAndPublication_Order()
    {
        var sure = await Store.FindClaimsAsync(new ClaimFilter(), new Order(OrderField.Confidence, Descending: true), default, default);
        var recent = await Store.FindClaimsAsync(new ClaimFilter(), new Order(OrderField.Published, Descending: true), new PageRequest(First: 2), default);

        Assert.Equal([World.RutteSucceeds, World.HoldsStoltenberg, World.HoldsRutte, World.CandidateFrederiksen, World.SummitClaim], Nodes(sure));
        Assert.Equal([World.RutteSucceeds, World.HoldsRutte], Nodes(recent));
    }

    [StoreFact]
    public async Task FindArticlesAsync_TitleOutletAndDay_RestrictAndOrder()
    {
        var latest = new Order(OrderField.Date, Descending: true);

        Assert.Equal([World.Handover, World.Preview], Nodes(await Store.FindArticlesAsync(new ArticleFilter(), latest, default, default)));
        Assert.Equal([World.Preview], Nodes(await Store.FindArticlesAsync(new ArticleFilter(Title: "otan sommet"), latest, default, default)));
        Assert.Equal([World.Handover], Nodes(await Store.FindArticlesAsync(new ArticleFilter(Outlet: "La Gazette"), latest, default, default)));
        Assert.Equal([World.Preview], Nodes(await Store.FindArticlesAsync(new ArticleFilter(Published: new DateFilter(Before: new DateOnly(2024, 1, 1))), latest, default, default)));
    }

    [StoreFact]
    public async Task FindContradictionsAsync_EntityAndKind_Restrict()
    {
        Assert.Equal([World.Quarrel.Id], Nodes(await Store.FindContradictionsAsync(World.Id("person/rutte"), ContradictionKind.TwoSuccessors, default, default)));
        Assert.Empty(Nodes(await Store.FindContradictionsAsync(World.Otan.Id, null, default, default)));
        Assert.Empty(Nodes(await Store.FindContradictionsAsync(null, ContradictionKind.TwoDates, default, default)));
    }

    [StoreFact]
    public async Task GetTimelineAsync_Person_GivesDatedFactsThatTouchTheSpan()
    {
        var whole = await Store.GetTimelineAsync(World.Stoltenberg.Id, null, null, default, default);
        var early = await Store.GetTimelineAsync(World.Stoltenberg.Id, null, new DateOnly(2023, 7, 1), default, default);
        var late = await Store.GetTimelineAsync(World.Rutte.Id, new DateOnly(2030, 1, 1), null, default, default);

        Assert.Equal([World.TenureStoltenberg.Id, World.Summit.Id, World.Ceremony.Id], Nodes(whole));
        Assert.Equal([World.TenureStoltenberg.Id, World.Summit.Id], Nodes(early));
        Assert.Equal([World.TenureRutte.Id], Nodes(late));
    }

    private static IEnumerable<NodeId> Nodes(Page<NodeId> page) => page.Edges.Select(edge => edge.Node);

    private async Task<IEnumerable<NodeId>> EventsAsync(EventFilter filter, bool descending = false) =>
        Nodes(await Store.FindEventsAsync(filter, new Order(OrderField.Date, descending), default, default));

    private async Task<IEnumerable<NodeId>> ClaimsAsync(ClaimFilter filter) =>
        Nodes(await Store.FindClaimsAsync(filter, new Order(OrderField.ClaimCount), default, default)).OrderBy(id => id.Slug[^1]);
}
