using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Contract;

/// <summary>Reading single things by id.</summary>
public abstract class NodesContract(StoreSource source) : StoreContract(source)
{
    [StoreFact]
    public async Task GetPeopleAsync_KnownAndUnknownIds_GivesTheKnownOnes()
    {
        var people = await Store.GetPeopleAsync([World.Rutte.Id, World.Id("person/nobody"), World.Stoltenberg.Id, World.Rutte.Id], default);

        Assert.Equal(2, people.Count);
        Assert.Equal("Mark Rutte", people[World.Rutte.Id].Name);
        Assert.Equal<string>(["Jens Stoltenberg", "Stoltenberg"], people[World.Stoltenberg.Id].Names);
    }

    [StoreFact]
    public async Task GetPeopleAsync_OldId_FollowsItAndAnswersUnderIt()
    {
        var old = World.Id("person/rutte");

        var people = await Store.GetPeopleAsync([old], default);

        Assert.Equal(World.Rutte.Id, people[old].Id);
    }

    [StoreFact]
    public async Task GetPeopleAsync_IdOfAnotherKind_GivesNothing() =>
        Assert.Empty(await Store.GetPeopleAsync([World.Otan.Id], default));

    [StoreFact]
    public async Task GetPeopleAsync_NoIds_GivesNothing() =>
        Assert.Empty(await Store.GetPeopleAsync([], default));

    [StoreFact]
    public async Task GetOrganisationsAsync_Id_GivesKindAndNames()
    {
        var found = (await Store.GetOrganisationsAsync([World.Otan.Id], default))[World.Otan.Id];

        Assert.Equal(OrganisationKind.Intergovernmental, found.Kind);
        Assert.Equal<string>(["NATO", "OTAN"], found.Names);
    }

    [StoreFact]
    public async Task GetPostsAsync_Id_GivesRoleAndOrganisation()
    {
        var found = (await Store.GetPostsAsync([World.Secretary.Id], default))[World.Secretary.Id];

        Assert.Equal((World.Secretary.Label, World.Otan.Id), (found.Label, found.Organisation));
    }

    [StoreFact]
    public async Task GetArticlesAsync_Id_GivesTextAndRemovedRanges()
    {
        var found = (await Store.GetArticlesAsync([World.Preview], default))[World.Preview];

        Assert.Equal(WorldArticles.Preview.Article, found.Article);
        Assert.Equal("PUBLICITÉ", Assert.Single(found.Removed).Range.Of(found.Article.Text));
        Assert.Equal(1, found.Version);
    }

    [StoreFact]
    public async Task GetClaimsAsync_Id_GivesStatementQuoteAndEntities()
    {
        var found = (await Store.GetClaimsAsync([World.RutteSucceeds], default))[World.RutteSucceeds];

        Assert.Equal("Mark Rutte succède à Jens Stoltenberg", found.Resolved.Claim.QuoteText);
        Assert.Equal((World.Rutte.Id, World.Stoltenberg.Id, World.Secretary.Id), (found.Resolved.Subject, found.Resolved.Object, found.Resolved.Post));
        Assert.Equal((5, 1), (found.Sequence, found.Version));
        Assert.Null(found.SupersededOn);
    }

    [StoreFact]
    public async Task GetClaimsAsync_EventClaim_GivesParticipantsAndDate()
    {
        var found = (await Store.GetClaimsAsync([World.SummitClaim], default))[World.SummitClaim].Resolved;

        Assert.Equal<NodeId>([World.Stoltenberg.Id, World.Otan.Id], found.Participants);
        Assert.Equal("2023-07", found.Claim.Statement.From.ToString());
    }

    [StoreFact]
    public async Task GetTenuresAsync_Id_GivesItWithItsLinks()
    {
        var found = (await Store.GetTenuresAsync([World.TenureRutte.Id], default))[World.TenureRutte.Id];

        Assert.Equal(World.TenureStoltenberg.Id, found.Predecessor!.Tenure);
        Assert.Equal(World.RutteSucceeds, Assert.Single(found.Predecessor.Evidence).Claim);
        Assert.Equal(World.TenureRutte.From, found.From);
    }

    [StoreFact]
    public async Task OtherFacts_ByTheirIds_ComeBackAsWritten()
    {
        var candidacy = (await Store.GetCandidaciesAsync([World.CandidacyFrederiksen.Id], default))[World.CandidacyFrederiksen.Id];
        var membership = (await Store.GetMembershipsAsync([World.DenmarkInOtan.Id], default))[World.DenmarkInOtan.Id];
        var summit = (await Store.GetEventsAsync([World.Summit.Id], default))[World.Summit.Id];
        var quarrel = (await Store.GetContradictionsAsync([World.Quarrel.Id], default))[World.Quarrel.Id];

        Assert.Equal(World.CandidacyFrederiksen.Status, candidacy.Status);
        Assert.Equal(World.DenmarkInOtan.From, membership.From);
        Assert.Equal((World.Summit.Place, World.Summit.From), (summit.Place, summit.From));
        Assert.Equal(["Mark Rutte", "Mette Frederiksen"], quarrel.Readings.Select(reading => reading.Value));
    }
}
