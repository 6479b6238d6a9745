using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class SuccessionLinkTests
{
    [Fact]
    public void Project_StatedSuccessor_EndsThePredecessorOnTheDayItBegins()
    {
        var tenures = new Log().Article("2024-10-02").Holds("ada", from: "2014").Succeeds("eve", "ada").Holds("eve", from: "2024-10-01").Project().Tenures;

        Assert.Equal(["ada 2014/2024-10-01", "eve 2024-10-01/"], tenures.Select(tenure => $"{tenure.Person.Slug} {tenure.From}/{tenure.Until}"));
        Assert.True(tenures[0].Ended);
    }

    [Fact]
    public void Project_StatedPredecessorsEnd_IsTheBeginning()
    {
        var tenures = new Log().Article("2024-10-02").Holds("ada", from: "2014", until: "2024-10-01").Succeeds("eve", "ada").Project().Tenures;

        Assert.Equal("eve 2024-10-01/", $"{tenures[1].Person.Slug} {tenures[1].From}/{tenures[1].Until}");
    }

    [Fact]
    public void Project_HoldersWithoutDates_StandWhereStatementsPlaceThem() => Assert.Equal(
        ["ada True", "kim True", "lou True", "eve False"],
        new Log().Article("2024-10-02").Holds("ada", from: "1995").Holds("eve", from: "2024-10-01").Article("2004-01-01")
            .Succeeds("lou", "kim").Succeeds("kim", "ada").Project().Tenures.Select(tenure => $"{tenure.Person.Slug} {tenure.Ended}"));

    [Fact]
    public void Project_NeighboursWithoutStatement_AreLinkedByTheirDates()
    {
        var tenures = new Log().Article("2024-10-02").Holds("ada", from: "2014", until: "2024-10-01").Holds("eve", from: "2024-10").Project().Tenures;

        Assert.Equal((tenures[1].Id, LinkBasis.Derived), (tenures[0].Successor!.Tenure, tenures[0].Successor!.Basis));
        Assert.Empty(tenures[1].Predecessor!.Evidence);
    }

    [Fact]
    public void Project_PlannedSuccessor_DoesNotEndThePredecessor()
    {
        var tenures = new Log().Article("2024-06-26").Holds("ada", from: "2014").Succeeds("eve", "ada", from: "2024-10-01", modality: Modality.Planned).Project().Tenures;

        Assert.Equal((false, null), (tenures[0].Ended, tenures[0].Until));
        Assert.Equal(("2024-10-01", FactStatus.Planned), (Assert.Single(tenures[0].Plans).Until.ToString(), tenures[0].Plans[0].Status));
        Assert.Equal((FactStatus.Planned, FactStatus.Planned), (tenures[1].Status, tenures[0].Successor!.Status));
    }

    [Fact]
    public void Project_PersonWithTwoTerms_IsLinkedWithTheOneThatIsMeant()
    {
        var tenures = new Log().Article("2025-02-01")
            .Holds("ada", from: "2017", until: "2021").Holds("eve", from: "2021", until: "2025").Holds("ada", from: "2025-01-20")
            .Succeeds("ada", "eve").Succeeds("eve", "ada").Project().Tenures;

        Assert.Equal(["ada", "eve", "ada-2"], tenures.Select(tenure => tenure.Id.Slug.Split("--")[1]));
        Assert.Equal((tenures[1].Id, tenures[2].Id), (tenures[0].Successor!.Tenure, tenures[1].Successor!.Tenure));
    }

    [Fact]
    public void Project_TwoPredecessors_IsAContradictionAndTheStrongerLinks()
    {
        var facts = new Log()
            .Article("2024-10-02", "a", "A").Holds("ada", from: "2010", until: "2014").Holds("kim", from: "2014", until: "2024").Holds("eve", from: "2024-10-01").Succeeds("eve", "kim")
            .Article("2024-10-03", "b", "B").Succeeds("eve", "kim")
            .Article("2024-10-03", "c", "C").Succeeds("eve", "ada").Project();

        Assert.Equal("person/kim, person/ada", string.Join(", ", Assert.Single(facts.Contradictions, one => one.Kind == ContradictionKind.TwoSuccessors).Readings.Select(reading => reading.Value)));
        Assert.EndsWith("--kim", facts.Tenures[2].Predecessor!.Tenure.Slug, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_AnnouncedHolderWhoDidNotCome_IsARefutedCandidateAndAContradiction()
    {
        var facts = new Log()
            .Article("2024-06-01", "a").Holds("kim", from: "2024-10-01", modality: Modality.Planned)
            .Article("2024-10-02", "b").Holds("eve", from: "2024-10-01").Project();

        Assert.Equal("eve", Assert.Single(facts.Tenures).Person.Slug);
        Assert.Equal(("kim", FactStatus.Refuted), (facts.Candidacies[0].Person.Slug, facts.Candidacies[0].Status));
        Assert.Equal(ContradictionKind.TwoSuccessors, Assert.Single(facts.Contradictions).Kind);
    }
}
