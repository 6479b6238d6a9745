using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Contract;

/// <summary>Reading what belongs to many things in one call.</summary>
public abstract class RelationsContract(StoreSource source) : StoreContract(source)
{
    [StoreFact]
    public async Task GetSuccessionsAsync_Post_GivesTenuresInOrderAndAllAboutThem()
    {
        var found = (await Store.GetSuccessionsAsync([World.Secretary.Id], default))[World.Secretary.Id];

        Assert.Equal([World.TenureStoltenberg.Id, World.TenureRutte.Id], found.Tenures.Select(tenure => tenure.Id));
        Assert.Equal(World.CandidacyFrederiksen.Id, Assert.Single(found.Candidacies).Id);
        Assert.Equal(DiagnosticKind.Gap, Assert.Single(found.Diagnostics).Kind);
        Assert.Equal(World.Quarrel.Id, Assert.Single(found.Contradictions).Id);
    }

    [StoreFact]
    public async Task GetSuccessionsAsync_PostWithoutFactsAndUnknownPost_GivesAnEmptyOneAndNone()
    {
        var found = await Store.GetSuccessionsAsync([World.DanishPremier.Id, World.Id("post/none")], default);

        Assert.Empty(Assert.Single(found).Value.Tenures);
    }

    [StoreFact]
    public async Task GetClaimsOfPostsAsync_Post_GivesTheClaimsItIsProjectedFrom()
    {
        var found = (await Store.GetClaimsOfPostsAsync([World.Secretary.Id], default))[World.Secretary.Id];

        Assert.Equal([World.CandidateFrederiksen, World.HoldsStoltenberg, World.HoldsRutte, World.RutteSucceeds], found.Select(claim => claim.Claim.Id));
    }

    [StoreFact]
    public async Task GetTenuresOfPeopleAsync_People_GivesEachTheirs()
    {
        var found = await Store.GetTenuresOfPeopleAsync([World.Rutte.Id, World.Frederiksen.Id, World.Id("person/rutte")], default);

        Assert.Equal(World.TenureRutte.Id, Assert.Single(found[World.Rutte.Id]).Id);
        Assert.Equal(World.TenureRutte.Id, Assert.Single(found[World.Id("person/rutte")]).Id);
        Assert.Empty(found[World.Frederiksen.Id]);
    }

    [StoreFact]
    public async Task GetCandidaciesOfPeopleAsync_Person_GivesTheirs() =>
        Assert.Equal(World.CandidacyFrederiksen.Id, Assert.Single((await Store.GetCandidaciesOfPeopleAsync([World.Frederiksen.Id], default))[World.Frederiksen.Id]).Id);

    [StoreFact]
    public async Task GetPostsOfOrganisationsAsync_Bodies_GivesTheirPosts()
    {
        var found = await Store.GetPostsOfOrganisationsAsync([World.Otan.Id, World.Netherlands.Id], default);

        Assert.Equal(World.Secretary.Id, Assert.Single(found[World.Otan.Id]));
        Assert.Empty(found[World.Netherlands.Id]);
    }

    [StoreFact]
    public async Task GetMembershipsOfOrganisationsAsync_MemberAndBody_GivesItToBoth()
    {
        var found = await Store.GetMembershipsOfOrganisationsAsync([World.Otan.Id, World.Denmark.Id], default);

        Assert.Equal(World.DenmarkInOtan.Id, Assert.Single(found[World.Otan.Id]).Id);
        Assert.Equal(World.DenmarkInOtan.Id, Assert.Single(found[World.Denmark.Id]).Id);
    }

    [StoreFact]
    public async Task GetEventsOfEntitiesAsync_Participants_GivesThemByDayUnknownLast()
    {
        var found = await Store.GetEventsOfEntitiesAsync([World.Otan.Id, World.Stoltenberg.Id], default);

        Assert.Equal<NodeId>([World.Summit.Id, World.Undated.Id], found[World.Otan.Id]);
        Assert.Equal<NodeId>([World.Summit.Id, World.Ceremony.Id], found[World.Stoltenberg.Id]);
    }

    [StoreFact]
    public async Task GetFactsOfClaimsAsync_Claim_GivesBothSidesAndPartsOfFacts()
    {
        var found = await Store.GetFactsOfClaimsAsync([World.HoldsRutte, World.RutteSucceeds], default);

        Assert.Equal<FactReference>(
            [new(World.CandidacyFrederiksen.Id, Stance.Against), new(World.Ceremony.Id, Stance.For), new(World.TenureRutte.Id, Stance.For)],
            found[World.HoldsRutte]);
        Assert.Contains(new FactReference(World.TenureStoltenberg.Id, Stance.For), found[World.RutteSucceeds]);
    }

    [StoreFact]
    public async Task GetNeighboursAsync_Person_GivesTheMostSharedFirst()
    {
        var found = (await Store.GetNeighboursAsync([World.Stoltenberg.Id], default))[World.Stoltenberg.Id];

        Assert.Equal([World.Rutte.Id, World.Otan.Id, World.Secretary.Id], found.Select(neighbour => neighbour.Entity));
        Assert.Equal(World.Ceremony.Id, Assert.Single(found[0].Facts));
    }

    [StoreFact]
    public async Task GetContradictionsOfAsync_EntityAndClaim_GivesItToBoth()
    {
        var found = await Store.GetContradictionsOfAsync([World.Secretary.Id, World.CandidateFrederiksen, World.Otan.Id], default);

        Assert.Equal(World.Quarrel.Id, Assert.Single(found[World.Secretary.Id]).Id);
        Assert.Equal(World.Quarrel.Id, Assert.Single(found[World.CandidateFrederiksen]).Id);
        Assert.Empty(found[World.Otan.Id]);
    }

    [StoreFact]
    public async Task GetClaimsOfAsync_EntitiesAndArticle_GivesAPageForEach()
    {
        var page = new PageRequest(First: 2, CountTotal: true);

        var found = await Store.GetClaimsOfAsync([World.Secretary.Id, World.Handover, World.Netherlands.Id], new ClaimFilter(), new Order(OrderField.Date), page, default);

        Assert.Equal([World.HoldsStoltenberg, World.HoldsRutte], found[World.Secretary.Id].Edges.Select(edge => edge.Node));
        Assert.Equal((true, false, 4), (found[World.Secretary.Id].HasNext, found[World.Secretary.Id].HasPrevious, found[World.Secretary.Id].TotalCount));
        Assert.Equal([World.HoldsRutte, World.RutteSucceeds], found[World.Handover].Edges.Select(edge => edge.Node));
        Assert.Equal((0, 0), (found[World.Netherlands.Id].Edges.Length, found[World.Netherlands.Id].TotalCount));
    }

    [StoreFact]
    public async Task GetClaimsOfAsync_AfterACursor_GoesOnWithinEachOwner()
    {
        var order = new Order(OrderField.Confidence, Descending: true);
        var first = await Store.GetClaimsOfAsync([World.Secretary.Id], new ClaimFilter(), order, new PageRequest(First: 1), default);

        var rest = await Store.GetClaimsOfAsync([World.Secretary.Id], new ClaimFilter(), order, new PageRequest(First: 5, After: first[World.Secretary.Id].Edges[0].Cursor), default);

        Assert.Equal(World.RutteSucceeds, Assert.Single(first[World.Secretary.Id].Edges).Node);
        Assert.Equal([World.HoldsStoltenberg, World.HoldsRutte, World.CandidateFrederiksen], rest[World.Secretary.Id].Edges.Select(edge => edge.Node));
    }

    [StoreFact]
    public async Task GetStatisticsAsync_World_CountsByKind()
    {
        var found = await Store.GetStatisticsAsync(default);

        Assert.Equal(
            (2, 3, 3, 2, 2, 1, 1, 3, 5, 1),
            (found.Nodes[NodeKind.Article], found.Nodes[NodeKind.Person], found.Nodes[NodeKind.Organisation], found.Nodes[NodeKind.Post], found.Nodes[NodeKind.Tenure], found.Nodes[NodeKind.Candidacy], found.Nodes[NodeKind.Membership], found.Nodes[NodeKind.Event], found.Nodes[NodeKind.Claim], found.Nodes[NodeKind.Contradiction]));
        Assert.Equal((0, new DateOnly(2023, 6, 15), new DateOnly(2024, 10, 1)), (found.SupersededClaims, found.FirstPublished, found.LastPublished));
    }
}
