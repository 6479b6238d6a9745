using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Contract;

/// <summary>Pages, cursors and totals (Relay cursor connections).</summary>
public abstract class PagingContract(StoreSource source) : StoreContract(source)
{
    private static readonly Order Sure = new(OrderField.Confidence, Descending: true);

    private static readonly NodeId[] All = [World.RutteSucceeds, World.HoldsStoltenberg, World.HoldsRutte, World.CandidateFrederiksen, World.SummitClaim];

    [StoreTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    public async Task First_PageByPage_GivesAllInOrderOnce(int size)
    {
        var seen = new List<NodeId>();
        Page<NodeId> page;
        string? after = null;
        do
        {
            page = await FindAsync(new PageRequest(First: size, After: after));
            seen.AddRange(Nodes(page));
            after = page.Edges[^1].Cursor;
        }
        while (page.HasNext);

        Assert.Equal(All, seen);
    }

    [StoreTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public async Task Last_PageByPage_GivesAllFromTheBack(int size)
    {
        var seen = new List<NodeId>();
        Page<NodeId> page;
        string? before = null;
        do
        {
            page = await FindAsync(new PageRequest(Last: size, Before: before));
            seen.InsertRange(0, Nodes(page));
            before = page.Edges[0].Cursor;
        }
        while (page.HasPrevious);

        Assert.Equal(All, seen);
    }

    [StoreFact]
    public async Task FirstAndLast_Together_GiveTheLastOfTheFirst()
    {
        var page = await FindAsync(new PageRequest(First: 4, Last: 2));

        Assert.Equal(All[2..4], Nodes(page));
        Assert.Equal((true, true), (page.HasNext, page.HasPrevious));
    }

    [StoreFact]
    public async Task AfterAndBefore_Together_CutBothEnds()
    {
        var all = await FindAsync(default);

        var between = await FindAsync(new PageRequest(First: 9, After: all.Edges[0].Cursor, Before: all.Edges[4].Cursor));

        Assert.Equal(All[1..4], Nodes(between));
    }

    [StoreFact]
    public async Task CountTotal_AnyPage_CountsTheWholeList()
    {
        Assert.Equal(5, (await FindAsync(new PageRequest(First: 1, CountTotal: true))).TotalCount);
        Assert.Null((await FindAsync(new PageRequest(First: 1))).TotalCount);
        Assert.Equal((0, 5), ((await FindAsync(new PageRequest(First: 0, CountTotal: true))) is var none ? (none.Edges.Length, none.TotalCount) : default));
    }

    [StoreFact]
    public async Task Cursor_WhenItemsComeAndGo_GoesOnWhereItStood()
    {
        var first = await FindAsync(new PageRequest(First: 2));
        var text = "Un autre texte.";
        var claim = WorldArticles.Handover.Claims.Single(claim => claim.Id == World.HoldsRutte);
        await WorldWriter.WriteAsync(Store, WorldArticles.Corrected(WorldArticles.Handover, text, claim, claim with { Id = World.Id("claim/new-9"), Statement = claim.Statement with { Confidence = 0.99 } }));

        var rest = await FindAsync(new PageRequest(First: 9, After: first.Edges[1].Cursor));

        Assert.Equal(All[2..], Nodes(rest));
    }

    [StoreTheory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("é*\"'")]
    [InlineData("Y2xhaW1z")]
    public async Task Cursor_Garbage_IsRefused(string cursor)
    {
        var problem = await Assert.ThrowsAsync<StoreException>(() => FindAsync(new PageRequest(First: 1, After: cursor)));

        Assert.Equal(StoreProblem.BadCursor, problem.Problem);
    }

    [StoreFact]
    public async Task Cursor_OfAnotherOrderOrList_IsRefused()
    {
        var cursor = (await FindAsync(new PageRequest(First: 1))).Edges[0].Cursor;
        var page = new PageRequest(First: 1, After: cursor);

        var otherOrder = await Assert.ThrowsAsync<StoreException>(() => Store.FindClaimsAsync(new ClaimFilter(), Sure with { Descending = false }, page, default));
        var otherList = await Assert.ThrowsAsync<StoreException>(() => Store.FindPeopleAsync(new PersonFilter(), Sure, page, default));

        Assert.Equal((StoreProblem.BadCursor, StoreProblem.BadCursor), (otherOrder.Problem, otherList.Problem));
    }

    private static IEnumerable<NodeId> Nodes(Page<NodeId> page) => page.Edges.Select(edge => edge.Node);

    private Task<Page<NodeId>> FindAsync(PageRequest page) => Store.FindClaimsAsync(new ClaimFilter(), Sure, page, CancellationToken.None);
}
