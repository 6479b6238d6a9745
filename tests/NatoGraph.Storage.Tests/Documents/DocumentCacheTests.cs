using System.Text.Json;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Documents;

namespace NatoGraph.Storage.Tests.Documents;

public sealed class DocumentCacheTests
{
    private static readonly string Anne = PersonNamed("anne");
    private static readonly string Paul = PersonNamed("paul");

    [Fact]
    public void Read_SameTextAgain_GivesTheSameValue()
    {
        var cache = new DocumentCache();

        var first = cache.Read(Anne, Json.Types.Person);

        Assert.Same(first, cache.Read(PersonNamed("anne"), Json.Types.Person));
        Assert.Equal("anne", first.Name);
        Assert.Equal("paul", cache.Read(Paul, Json.Types.Person).Name);
    }

    [Fact]
    public void Read_MoreThanItHolds_ForgetsWhatIsNotUsed()
    {
        var cache = new DocumentCache(2 * sizeof(char) * Anne.Length);
        var first = cache.Read(Anne, Json.Types.Person);

        for (var i = 0; i < 4; i++)
        {
            Assert.Equal($"pau{i}", cache.Read(PersonNamed($"pau{i}"), Json.Types.Person).Name);
        }

        Assert.NotSame(first, cache.Read(Anne, Json.Types.Person));
    }

    [Fact]
    public void Read_SameTextAsAnotherType_GivesThatType()
    {
        var cache = new DocumentCache();
        cache.Read("[\"a\"]", Json.Types.IEnumerableString);

        Assert.Throws<JsonException>(() => cache.Read("[\"a\"]", Json.Types.Person));
    }

    [Fact]
    public void Read_NoDocument_IsRefusedEveryTime()
    {
        var cache = new DocumentCache();

        Assert.Throws<JsonException>(() => cache.Read("null", Json.Types.Person));
        Assert.Throws<JsonException>(() => cache.Read("null", Json.Types.Person));
    }

    private static string PersonNamed(string name) => Json.Of(new Person(new NodeId(NodeKind.Person, name), name, []), Json.Types.Person);
}
