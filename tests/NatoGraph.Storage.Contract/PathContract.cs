using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Contract;

/// <summary>How entities are related.</summary>
public abstract class PathContract(StoreSource source) : StoreContract(source)
{
    [StoreTheory]
    [InlineData("person/jens-stoltenberg", "person/mark-rutte", 4, "person/jens-stoltenberg -event/passation-bruxelles- person/mark-rutte")]
    [InlineData("person/rutte", "organisation/otan", 4, "person/mark-rutte -tenure/rutte- post/secretaire-general-de-l-otan -- organisation/otan")]
    [InlineData("organisation/danemark", "person/mark-rutte", 8, "organisation/danemark -membership/danemark-otan- organisation/otan -- post/secretaire-general-de-l-otan -tenure/rutte- person/mark-rutte")]
    [InlineData("organisation/danemark", "person/mark-rutte", 4, null)]
    [InlineData("event/sommet-vilnius", "organisation/otan", 1, "event/sommet-vilnius -event/sommet-vilnius- organisation/otan")]
    [InlineData("person/mark-rutte", "person/rutte", 1, "")]
    [InlineData("person/mark-rutte", "person/mette-frederiksen", 12, null)]
    [InlineData("person/mark-rutte", "person/nobody", 12, null)]
    public async Task FindPathAsync_TwoEntities_GivesTheFirstOfTheShortestWays(string from, string to, int maxLength, string? expected) =>
        Assert.Equal(expected, Text(await Store.FindPathAsync(World.Id(from), World.Id(to), maxLength, default)));

    [StoreTheory]
    [InlineData(0)]
    [InlineData(GraphPath.MaxLength + 1)]
    public async Task FindPathAsync_LengthOutOfBounds_Throws(int length) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.FindPathAsync(World.Rutte.Id, World.Otan.Id, length, default));

    private static string? Text(GraphPath? path) => path is null ? null : string.Concat(path.Steps.Take(1).Select(step => Name(step.From)))
        + string.Concat(path.Steps.Select(step => $" -{(step.Fact is { } fact ? Name(fact) : "")}- {Name(step.To)}"));

    private static string Name(NodeId id) => id.ToString();
}
