using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class PlansAndExtensionsTests
{
    [Theory]
    [InlineData("2023-09-30", FactStatus.Established)]
    [InlineData("2023-09", FactStatus.Established)]
    [InlineData("2024-10-01", FactStatus.Refuted)]
    [InlineData(null, FactStatus.Planned)]
    public void PlannedEnd_AndWhatCame_GiveItsStatus(string? end, FactStatus status)
    {
        var log = new Log().Article("2023-06-16").Holds("ada", until: "2023-09-30", modality: Modality.Planned);

        var plan = Assert.Single(Assert.Single((end is null ? log : log.Article("2025-01-01").Holds("ada", until: end)).Project().Tenures).Plans);

        Assert.Equal(("2023-09-30", status), (plan.Until.ToString(), plan.Status));
    }

    [Fact]
    public void Project_AnnouncedSuccessorBeganOnTheDay_EndsTheTermBefore()
    {
        var log = new Log().Article("2024-06-26").Holds("ada", "2014").Succeeds("eve", "ada", "2024-10-01", Modality.Planned)
            .Article("2025-06-25").Holds("eve", "2024-10-01");

        Assert.Equal("2024-10-01", log.Project().Tenures.Single(tenure => tenure.Person.Slug == "ada").Until?.ToString());
    }

    [Fact]
    public void Project_AnnouncedSuccessorBeganOnAnotherDay_LeavesTheEndOpen()
    {
        var log = new Log().Article("2024-06-26").Holds("ada", "2014").Succeeds("eve", "ada", "2024-10-01", Modality.Planned)
            .Article("2025-06-25").Holds("eve", "2025-02-01");

        Assert.Null(log.Project().Tenures.Single(tenure => tenure.Person.Slug == "ada").Until);
    }

    [Fact]
    public void PlannedEnd_HolderSeenInThePostAfterIt_IsRefuted()
    {
        var tenure = Assert.Single(new Log().Article("2023-06-16").Holds("ada", until: "2023-09-30", modality: Modality.Planned).Article("2024-02-01").Holds("ada").Project().Tenures);

        Assert.Equal(FactStatus.Refuted, Assert.Single(tenure.Plans).Status);
        Assert.Equal(2, tenure.Plans[0].Evidence.Length);
        Assert.Contains(tenure.Evidence, evidence => evidence.Stance == Stance.Against);
    }

    [Theory]
    [InlineData("2024-10-01", FactStatus.Established)]
    [InlineData("2023-09-30", FactStatus.Refuted)]
    [InlineData("2025-05-01", FactStatus.Possible)]
    [InlineData(null, FactStatus.Possible)]
    public void Extension_ThoughtPossible_IsJudgedByTheEnd(string? end, FactStatus status)
    {
        var log = new Log().Article("2023-06-16").Holds("ada").Extended("ada", until: "2024-23", modality: Modality.Possible);

        var extension = Assert.Single((end is null ? log : log.Article("2025-06-01").Holds("ada", until: end)).Project().Tenures[0].Extensions);

        Assert.Equal(status, extension.Status);
    }

    [Fact]
    public void Extension_Denied_StaysPossibleWithTheDenialAgainstIt()
    {
        var extension = Assert.Single(new Log().Article("2023-06-16").Holds("ada").Extended("ada", modality: Modality.Possible).Extended("ada", modality: Modality.Denied).Project().Tenures[0].Extensions);

        Assert.Equal(FactStatus.Possible, extension.Status);
        Assert.Equal([Stance.Against, Stance.For], extension.Evidence.Select(evidence => evidence.Stance).OrderDescending());
    }

    [Fact]
    public void Extension_CountThatGrows_IsNoContradiction() => Assert.Empty(
        new Log().Article("2022-01-01").Extended("ada", times: 1).Article("2023-01-01").Extended("ada", times: 3).Project().Contradictions);

    [Fact]
    public void Extension_CountThatShrinks_IsAContradiction() => Assert.Equal(
        ContradictionKind.TwoCounts,
        Assert.Single(new Log().Article("2022-01-01").Extended("ada", times: 3).Article("2023-01-01").Extended("ada", times: 1).Project().Contradictions).Kind);

    [Fact]
    public void Extension_OfWhomNothingElseIsKnown_ShowsTheHolder() => Assert.Equal(
        "ada",
        Assert.Single(new Log().Article("2022-01-01").Extended("ada", times: 3).Project().Tenures).Person.Slug);
}
