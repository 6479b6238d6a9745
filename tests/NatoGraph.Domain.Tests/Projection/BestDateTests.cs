using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class BestDateTests
{
    [Fact]
    public void Project_FinerDateThatAgrees_WinsWithoutContradiction()
    {
        var facts = new Log().Article("2024-10-01").Holds("ada", from: "2014").Article("2024-10-02").Holds("ada", from: "2014-10-01").Project();

        Assert.Equal("2014-10-01", facts.Tenures[0].From?.ToString());
        Assert.Empty(facts.Contradictions);
    }

    [Fact]
    public void Project_TwoDatesThatDisagree_TakesTheOneThatMoreIndependentOutletsGive()
    {
        var facts = new Log()
            .Article("2020-01-01", "a", "A").Holds("ada", from: "2014")
            .Article("2020-01-02", "b", "B").Holds("ada", from: "2014")
            .Article("2024-01-01", "c", "C").Holds("ada", from: "2013").Project();

        var found = Assert.Single(facts.Contradictions);
        Assert.Equal((ContradictionKind.TwoDates, "2014"), (found.Kind, facts.Tenures[0].From?.ToString()));
        Assert.Equal(["2014 2 True", "2013 1 False"], found.Readings.Select(reading => $"{reading.Value} {reading.IndependentOutlets} {reading.Chosen}"));
        Assert.Equal("2 independent sources say so, against 1.", found.Reason);
        Assert.Equal(found.Readings[1].Claims, facts.Tenures[0].Evidence.Where(evidence => evidence.Stance == Stance.Against).Select(evidence => evidence.Claim));
    }

    [Fact]
    public void Project_OneOutletThatRepeatsItself_CountsOnce()
    {
        var facts = new Log()
            .Article("2020-01-01", "a", "A").Holds("ada", from: "2014")
            .Article("2020-01-02", "b", "a ").Holds("ada", from: "2014")
            .Article("2024-01-01", "c", "C").Holds("ada", from: "2013").Project();

        Assert.Equal("2013", facts.Tenures[0].From?.ToString());
        Assert.Contains("2024-01-01", facts.Contradictions[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_OneWordingInTwoPapers_CountsOnce()
    {
        const string wording = "Elle dirige l'Union depuis l'année 2014, rappelle la dépêche que deux journaux reprennent.";
        var facts = new Log()
            .Article("2020-01-01", "a", "A").Holds("ada", from: "2014", quote: wording)
            .Article("2020-01-02", "b", "B").Holds("ada", from: "2014", quote: wording)
            .Article("2024-01-01", "c", "C").Holds("ada", from: "2013").Project();

        Assert.Equal([1, 1], facts.Contradictions[0].Readings.Select(reading => reading.IndependentOutlets));
    }

    [Fact]
    public void Project_OnePersonQuotedByTwoPapers_CountsOnce()
    {
        var facts = new Log()
            .Article("2020-01-01", "a", "A").Holds("ada", from: "2014", by: "person/eve")
            .Article("2020-01-02", "b", "B").Holds("ada", from: "2014", by: "person/eve")
            .Article("2024-01-01", "c", "C").Holds("ada", from: "2013").Project();

        Assert.Equal(1, Assert.Single(facts.Contradictions[0].Readings, reading => reading.Value == "2014").IndependentOutlets);
    }

    [Fact]
    public void Project_AssertedAgainstPlannedBeginning_TakesTheAssertedAndSeesNoContradiction()
    {
        var facts = new Log()
            .Article("2024-06-01").Holds("ada", from: "2024-10-01", modality: Modality.Planned)
            .Article("2024-12-01").Holds("ada", from: "2024-11-15").Project();

        Assert.Equal("2024-11-15", Assert.Single(facts.Tenures).From?.ToString());
        Assert.Empty(facts.Contradictions);
    }

    [Fact]
    public void Project_AssertedAndDenied_IsDisputedAndListed()
    {
        var facts = new Log().Article("2024-01-01", "a").Holds("ada").Article("2024-01-02", "b").Holds("ada", modality: Modality.Denied).Project();

        Assert.Equal(FactStatus.Disputed, Assert.Single(facts.Tenures).Status);
        Assert.Equal(NodeId.Parse("contradiction/asserted-and-denied--chef-de-l-union--ada"), Assert.Single(facts.Contradictions).Id);
    }
}
