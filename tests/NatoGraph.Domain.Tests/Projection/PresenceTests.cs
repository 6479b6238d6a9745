using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class PresenceTests
{
    [Fact]
    public void Project_HistoryOfAPost_ShowsNobodyOfThePastHeldToday()
    {
        var tenures = new Log().Article("2014-08-13")
            .Holds("ada", from: "1957").Holds("kim", from: "1964").Holds("eve").Holds("lou", from: "2009").Project().Tenures;

        Assert.Equal(
            ["ada 1957 ended", "kim 1964 ended", "lou 2009 held", "eve  "],
            tenures.Select(tenure => $"{tenure.Person.Slug} {tenure.From} {(tenure.Ended ? "ended" : tenure.HeldOn.IsEmpty ? "" : "held")}"));
    }

    [Fact]
    public void Project_OneWithoutDateBesideOneWhoJustCame_HadLeft() => Assert.Equal(
        ["ada True", "eve False"],
        new Log().Article("2024-10-05").Holds("ada").Holds("eve", from: "2024-10-01").Project().Tenures.Select(tenure => $"{tenure.Person.Slug} {tenure.Ended}"));

    [Fact]
    public void Project_OneWhoseDateAnotherPaperGives_HoldsBesideTheOlderDate() => Assert.Equal(
        new DateOnly(2024, 10, 5),
        new Log().Article("2024-10-05").Holds("eve").Holds("ada", from: "2014").Article("2024-10-06").Holds("eve", from: "2024-10-01").Project().Tenures[1].HeldOn[0]);

    [Fact]
    public void Project_OneWhoCameBeforeAnotherLeft_HadLeft() => Assert.Equal(
        ["ada True", "eve True"],
        new Log().Article("2024-10-05").Holds("ada", from: "1998").Holds("eve", until: "2012").Project().Tenures.Select(tenure => $"{tenure.Person.Slug} {tenure.Ended}"));

    [Fact]
    public void Project_OneWhoIsFollowed_IsNotHoldingThatDay()
    {
        var tenures = new Log().Article("2024-10-05").Holds("ada").Holds("eve").Succeeds("eve", "ada").Project().Tenures;

        Assert.Equal(["ada True", "eve False"], tenures.Select(tenure => $"{tenure.Person.Slug} {tenure.Ended}"));
    }

    [Fact]
    public void Project_OneWhoFollows_HoldsBesideTheDateOfTheOther()
    {
        var tenures = new Log().Article("2024-10-05").Holds("eve").Holds("ada", from: "2014").Succeeds("eve", "ada").Project().Tenures;

        Assert.Equal(new DateOnly(2024, 10, 5), Assert.Single(tenures, tenure => tenure.Person.Slug == "eve").HeldOn.Single());
    }

    [Fact]
    public void Project_SeveralWithoutDateInOneArticle_ShowsNoneHeldThatDay() => Assert.All(
        new Log().Article("2024-10-05").Holds("eve").Holds("ada").Project().Tenures,
        tenure => Assert.Equal((0, FactStatus.Established), (tenure.HeldOn.Length, tenure.Status)));

    [Fact]
    public void Project_TwoArticlesThatShowTwoHolders_IsStillAContradiction() => Assert.Equal(
        ContradictionKind.TwoHolders,
        Assert.Single(new Log().Article("2024-01-01").Holds("eve").Article("2024-02-01").Holds("ada").Article("2024-03-01").Holds("eve").Project().Contradictions).Kind);
}
