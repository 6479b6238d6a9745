using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Contract;

/// <summary>Full-text search, as readers type.</summary>
public abstract class SearchContract(StoreSource source) : StoreContract(source)
{
    [StoreTheory]
    [InlineData("otan", "organisation/otan")]
    [InlineData("NATO", "organisation/otan")]
    [InlineData("l'OTAN", "organisation/otan")]
    [InlineData("de l’Otan", "organisation/otan")]
    [InlineData("frederiksen", "person/mette-frederiksen")]
    [InlineData("Frédériksen", "person/mette-frederiksen")]
    [InlineData("stolt", "person/jens-stoltenberg")]
    [InlineData("premier ministre danemark", "post/premiere-ministre-danoise")]
    [InlineData("secretaire general otan", "post/secretaire-general-de-l-otan")]
    [InlineData("secrétaire général de l'OTAN", "post/secretaire-general-de-l-otan")]
    [InlineData("vilnius", "event/sommet-vilnius")]
    [InlineData("sommet otan", "event/sommet-vilnius")]
    [InlineData("passation bruxelles", "event/passation-bruxelles")]
    [InlineData("ceremonie", "article/passation")]
    [InlineData("elysee", "article/le-sommet-se-prepare")]
    public async Task SearchAsync_WhatReadersType_FindsItFirst(string text, string expected)
    {
        var found = await SearchAsync(text);

        Assert.Equal(expected, found.Edges.FirstOrDefault().Node?.Id.ToString());
    }

    [StoreTheory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("-- ()")]
    [InlineData("🙂")]
    [InlineData("vilnius zzz")]
    public async Task SearchAsync_NoWordsOrUnknownOnes_FindsNothing(string text)
    {
        var found = await Store.SearchAsync(text, [], new PageRequest(First: 10, CountTotal: true), default);

        Assert.Equal((0, 0, false), (found.Edges.Length, found.TotalCount, found.HasNext));
    }

    [StoreTheory]
    [InlineData("\"vilnius")]
    [InlineData("vilnius*")]
    [InlineData("-vilnius")]
    [InlineData("name:vilnius", false)]
    [InlineData("NEAR(vilnius)", false)]
    [InlineData("vilnius AND NOT", false)]
    [InlineData("^vilnius 🙂")]
    [InlineData("{vilnius}")]
    public async Task SearchAsync_Operators_AreNothingButWords(string text, bool isFound = true)
    {
        var found = await SearchAsync(text);

        Assert.Equal(isFound, found.Edges.Any(edge => edge.Node.Id == World.Summit.Id));
    }

    [StoreFact]
    public async Task SearchAsync_Kinds_Restrict()
    {
        var found = await Store.SearchAsync("otan", [NodeKind.Post, NodeKind.Article], new PageRequest(First: 10), default);

        Assert.Equal([World.Secretary.Id, World.Preview], found.Edges.Select(edge => edge.Node.Id));
    }

    [StoreFact]
    public async Task SearchAsync_Article_ShowsTheWordsAroundTheHit()
    {
        var found = await Store.SearchAsync("ceremonie", [NodeKind.Article], new PageRequest(First: 1), default);

        Assert.Contains("La cérémonie a eu lieu", Assert.Single(found.Edges).Node.Excerpt, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task SearchAsync_WordsSetAside_AreNotFound() =>
        Assert.Empty((await SearchAsync("publicite")).Edges);

    [StoreFact]
    public async Task SearchAsync_PageByPage_GivesEveryHitOnceAndBestFirst()
    {
        var all = await SearchAsync("otan");
        var seen = new List<NodeId>();
        var page = await Store.SearchAsync("otan", [], new PageRequest(First: 1), default);
        while (true)
        {
            seen.AddRange(page.Edges.Select(edge => edge.Node.Id));
            if (!page.HasNext)
            {
                break;
            }

            page = await Store.SearchAsync("otan", [], new PageRequest(First: 1, After: page.Edges[^1].Cursor), default);
        }

        Assert.Equal(all.Edges.Select(edge => edge.Node.Id), seen);
        Assert.Equal(all.Edges.Select(edge => edge.Node.Score).OrderDescending(), all.Edges.Select(edge => edge.Node.Score));
    }

    [StoreFact]
    public async Task SearchAsync_CursorAfterInserts_GoesOnBehindItsItem()
    {
        var all = (await SearchAsync("otan")).Edges.Select(edge => edge.Node.Id).ToList();
        var first = await Store.SearchAsync("otan", [], new PageRequest(First: 2), default);
        await WorldWriter.WriteAsync(Store, WorldArticles.Corrected(WorldArticles.Handover, "OTAN, OTAN et encore OTAN."));

        var rest = await Store.SearchAsync("otan", [], new PageRequest(First: 10, After: first.Edges[^1].Cursor), default);

        Assert.Equal(all[2..], rest.Edges.Select(edge => edge.Node.Id).Where(id => id != World.Handover));
    }

    private Task<Page<SearchHit>> SearchAsync(string text) => Store.SearchAsync(text, [], new PageRequest(First: 50), default);
}
