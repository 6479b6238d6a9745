using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class GraphDumpTests
{
    [Fact]
    public void Of_Facts_IsOneLineAUnitWhateverTheirOrder()
    {
        var log = new Log().Article("2024-01-01", "a").Holds("ada", from: "2014~").Member("fi", "otan");
        var units = log.Claims.SelectMany(Projector.UnitsOf).Select(unit => (unit, Projector.Project(unit, log.Claims))).ToArray();

        var dump = GraphDump.Of(units);

        Assert.Equal(dump, GraphDump.Of(units.Reverse()));
        Assert.Equal(2, dump.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("\"id\":\"tenure/chef-de-l-union--ada\"", dump, StringComparison.Ordinal);
        Assert.Contains("\"from\":\"2014~\"", dump, StringComparison.Ordinal);
    }
}
