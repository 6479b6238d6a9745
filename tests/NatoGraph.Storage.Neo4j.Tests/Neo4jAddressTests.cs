namespace NatoGraph.Storage.Neo4j.Tests;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("neo4j://localhost", "neo4j://neo4j@localhost:7687", "neo4j", null)]
    [InlineData("bolt://anna@db.example:9999", "bolt://anna@db.example:9999", "anna", null)]
    [InlineData("neo4j+s://anna%40home@db.example/news", "neo4j+s://anna%40home@db.example:7687/news", "anna@home", "news")]
    [InlineData("bolt+ssc://[::1]:7688/", "bolt+ssc://neo4j@[::1]:7688", "neo4j", null)]
    public void TryParse_Address_ReadsItAndWritesItBack(string text, string written, string user, string? database)
    {
        Assert.True(Neo4jAddress.TryParse(text, out var address, out _));

        Assert.Equal((written, user, database), (address.ToString(), address.User, address.Database));
        Assert.True(Neo4jAddress.TryParse(written, out var again, out _));
        Assert.Equal(address, again);
    }

    [Theory]
    [InlineData("neo4j://anna:geheim@localhost", "password")]
    [InlineData("neo4j://localhost/a/b", "database")]
    [InlineData("neo4j://localhost?policy=x", "database")]
    [InlineData("neo4j:localhost", "no address")]
    [InlineData("http://localhost", "no address")]
    public void TryParse_NoAddress_SaysWhyWithoutRepeatingIt(string text, string reason)
    {
        Assert.False(Neo4jAddress.TryParse(text, out _, out var problem));

        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neo4j://x", true)]
    [InlineData("bolt+s:x", true)]
    [InlineData("sqlite:neo4j.db", false)]
    [InlineData("neo4j.db", false)]
    public void IsMeantBy_Text_GoesByItsScheme(string text, bool isMeant) => Assert.Equal(isMeant, Neo4jAddress.IsMeantBy(text));
}
