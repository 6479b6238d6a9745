using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class TermsTests
{
    [Fact]
    public void Project_SpansThatCanBeOne_AreOneTenure() => AssertTenures(
        new Log().Article("2020-05-01").Holds("ada", from: "2014").Article("2022-01-01").Holds("ada").Article("2024-11-01").Holds("ada", until: "2024-10-01"),
        "ada 2014/2024-10-01 ended");

    [Fact]
    public void Project_BeginningBehindAnEnd_IsASecondTenure() => AssertTenures(
        new Log().Article("2024-01-01").Holds("ada", from: "1998", until: "2001").Holds("ada", from: "2007", until: "2010"),
        "ada 1998/2001 ended",
        "ada-2 2007/2010 ended");

    [Fact]
    public void Project_SeenInThePostLongAfterTheEnd_IsASecondTenure() => AssertTenures(
        new Log().Article("2023-01-01").Holds("ada", from: "2017", until: "2021").Article("2025-03-01").Holds("ada"),
        "ada 2017/2021 ended",
        "ada-2 / held 2025-03-01");

    [Fact]
    public void Project_PaperThatLagsBehindTheEnd_MovesNothing() => AssertTenures(
        new Log().Article("2024-10-03").Holds("ada").Article("2024-10-02").Holds("ada", from: "2014", until: "2024-10-01"),
        "ada 2014/2024-10-01 ended");

    [Fact]
    public void Project_FormerWithoutDates_IsOverNobodyKnowsSinceWhen() => AssertTenures(
        new Log().Article("2020-01-01").Holds("ada", former: true),
        "ada / ended");

    [Fact]
    public void Project_SeenInThePostAfterTheLastFormer_IsASecondTenure() => AssertTenures(
        new Log().Article("2019-01-01").Holds("ada").Article("2022-01-01").Holds("ada", former: true).Article("2025-02-01").Holds("ada"),
        "ada / ended held 2019-01-01",
        "ada-2 / held 2025-02-01");

    [Fact]
    public void Project_FormerAmongLaterHoldings_IsOneTenureThatSomebodyCallsFormer() => AssertTenures(
        new Log().Article("2019-01-01").Holds("ada").Article("2020-01-01").Holds("ada", former: true).Article("2021-01-01").Holds("ada").Article("2022-01-01").Holds("ada", former: true),
        "ada / ended held 2019-01-01..2021-01-01");

    [Fact]
    public void Project_PlanThatCameTrue_IsOneWithWhatItBecame()
    {
        var tenure = Assert.Single(new Log()
            .Article("2024-06-26").Holds("ada", from: "2024-10-01", modality: Modality.Planned)
            .Article("2024-10-02").Holds("ada", from: "2024-10-01").Project().Tenures);

        Assert.Equal((FactStatus.Established, 2), (tenure.Status, tenure.Evidence.Length));
    }

    [Fact]
    public void Project_PlanOfADayNearTheOneThatCame_IsOneWithIt() => AssertTenures(
        new Log().Article("2013-08-13").Holds("ada", from: "2015-03", modality: Modality.Planned).Article("2016-01-01").Holds("ada", from: "2014-10-01"),
        "ada 2014-10-01/");

    [Fact]
    public void Project_PlanFarFromTheTermThatIs_IsCountedLastAndTakesNothingFromIt()
    {
        var tenures = new Log().Article("2013-08-13").Holds("ada", from: "2000", until: "2001", modality: Modality.Planned)
            .Article("2023-06-16").Holds("ada", from: "2014").Holds("ada", until: "2023-09-30", modality: Modality.Planned).Extended("ada", times: 3).Project().Tenures;

        var held = Assert.Single(tenures, tenure => tenure.Id.Slug == "chef-de-l-union--ada");
        Assert.Equal(("2014", 1, 1), (held.From?.ToString(), held.Plans.Length, held.Extensions.Length));
    }

    [Fact]
    public void Project_PlanAlone_IsAPlannedTenure() => Assert.Equal(
        FactStatus.Planned,
        Assert.Single(new Log().Article("2024-06-26").Holds("ada", from: "2024-10-01", modality: Modality.Planned).Project().Tenures).Status);

    [Fact]
    public void Project_ActingInEveryClaim_IsActing() => Assert.True(
        Assert.Single(new Log().Article("2024-06-26").Holds("ada", acting: true).Project().Tenures).Acting);

    [Fact]
    public void Project_ActingInOneClaimOnly_IsNotActing() => Assert.False(
        Assert.Single(new Log().Article("2024-06-26").Holds("ada", acting: true).Article("2024-07-01").Holds("ada").Project().Tenures).Acting);

    private static void AssertTenures(Log log, params string[] expected) => Assert.Equal(
        expected,
        log.Project().Tenures.Select(tenure =>
        {
            var ended = tenure.Ended ? " ended" : "";
            var days = tenure.HeldOn.Select(day => day.ToString("yyyy-MM-dd")).ToArray();
            var held = days.Length > 0 && tenure.From is null ? $" held {string.Join("..", days)}" : "";
            return $"{tenure.Id.Slug.Split("--")[1]} {tenure.From}/{tenure.Until}{ended}{held}";
        }));
}
