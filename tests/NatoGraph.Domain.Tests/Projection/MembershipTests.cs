using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class MembershipTests
{
    [Fact]
    public void Project_MemberWithDates_TakesTheFiner()
    {
        var membership = Project(new Log().Article("2023-04-05", "a").Member("fi", "otan", from: "2023").Article("2023-04-06", "b").Member("fi", "otan", from: "2023-04-04")).Memberships.Single();

        Assert.Equal(("membership/otan--fi", "2023-04-04", FactStatus.Established), (membership.Id.ToString(), membership.From?.ToString(), membership.Status));
    }

    [Fact]
    public void Project_TwoBeginnings_IsAContradiction() => Assert.Equal(
        "contradiction/two-dates--otan--se--from",
        Assert.Single(Project(new Log().Article("2024-04-05", "a").Member("se", "otan", from: "2023").Article("2024-04-06", "b").Member("se", "otan", from: "2024-03-07")).Contradictions).Id.ToString());

    [Theory]
    [InlineData(Modality.Asserted, FactStatus.Disputed)]
    [InlineData(Modality.Planned, FactStatus.Refuted)]
    public void Project_Denied_IsDisputedOrRefuted(Modality modality, FactStatus status) => Assert.Equal(
        status,
        Project(new Log().Article("2024-04-05", "a").Member("ge", "otan", modality: modality).Article("2024-04-06", "b").Member("ge", "otan", modality: Modality.Denied)).Memberships.Single().Status);

    private static UnitFacts Project(Log log) => Assert.Single(Log.ProjectAll(log.Claims));
}
