using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class SecretariesGeneralTests
{
    private static readonly NodeId StoltenbergTenure = NodeId.Parse("tenure/chef-de-l-union--jens-stoltenberg");

    [Theory]
    [InlineData(Modality.Planned, true)]
    [InlineData(Modality.Planned, false)]
    [InlineData(Modality.Possible, true)]
    [InlineData(Modality.Asserted, false)]
    public void Succession_Today_HasThreeHoldersInOrder(Modality heusgen, bool holds)
    {
        var succession = Known(null, heusgen, holds);

        Assert.Equal(
            ["joseph-luns 1971/1984", "jens-stoltenberg 2014/2024-10-01", "mark-rutte 2024-10-01/"],
            succession.Tenures.Select(tenure => $"{tenure.Person.Slug} {tenure.From}/{tenure.Until}"));
        Assert.All(succession.Tenures, tenure => Assert.Equal(FactStatus.Established, tenure.Status));
    }

    [Fact]
    public void Succession_Today_ReportsTheGapAndNothingElse()
    {
        var diagnostic = Assert.Single(Known(null).Diagnostics);

        Assert.Equal((DiagnosticKind.Gap, "1984", "2014"), (diagnostic.Kind, diagnostic.From?.ToString(), diagnostic.Until?.ToString()));
    }

    [Fact]
    public void Succession_Today_LinksTheLastTwoByStatementsAndNoneOverTheGap()
    {
        var tenures = Known(null).Tenures;

        Assert.Null(tenures[0].Successor);
        Assert.Null(tenures[1].Predecessor);
        Assert.Equal((tenures[2].Id, LinkBasis.Stated, 2), (tenures[1].Successor!.Tenure, tenures[1].Successor!.Basis, tenures[1].Successor!.Evidence.Length));
        Assert.Equal((tenures[1].Id, LinkBasis.Stated), (tenures[2].Predecessor!.Tenure, tenures[2].Predecessor!.Basis));
    }

    [Theory]
    [InlineData(Modality.Planned, true)]
    [InlineData(Modality.Planned, false)]
    [InlineData(Modality.Asserted, false)]
    public void Succession_Today_ListsTheThirdSuccessorAsAContradiction(Modality heusgen, bool holds)
    {
        var found = Assert.Single(Known(null, heusgen, holds).Contradictions, one => one.Kind == ContradictionKind.TwoSuccessors);

        Assert.Equal(["person/mark-rutte", "person/christoph-heusgen"], found.Readings.Select(reading => reading.Value));
        Assert.True(found.Readings[0].Chosen);
        Assert.NotEmpty(found.Reason);
    }

    [Fact]
    public void Succession_Today_KeepsTheOneWhoDidNotComeAsARefutedCandidate()
    {
        var candidacy = Assert.Single(Known(null).Candidacies, one => one.Person.Slug == SecretariesGeneral.Heusgen);

        Assert.Equal(FactStatus.Refuted, candidacy.Status);
        Assert.Contains(candidacy.Evidence, evidence => evidence.Stance == Stance.Against);
    }

    [Fact]
    public void Succession_Today_CountsOneExtensionAgainstThree()
    {
        var found = Assert.Single(Known(null).Contradictions, one => one.Kind == ContradictionKind.TwoCounts);

        Assert.Equal(["1", "3"], found.Readings.Select(reading => reading.Value).Order());
    }

    [Fact]
    public void Succession_Today_RefutesTheAnnouncedEnd()
    {
        var plan = Assert.Single(Known(null).Tenures[1].Plans);

        Assert.Equal(("2023-09-30", FactStatus.Refuted), (plan.Until.ToString(), plan.Status));
        Assert.Contains(plan.Evidence, evidence => evidence.Stance == Stance.Against);
    }

    [Fact]
    public void Succession_MidOf2023_KnowsThePlanTheExtensionAndTheCandidatesButNoSuccessor()
    {
        var succession = Known("2023-06-30");

        var tenure = Assert.Single(succession.Tenures);
        Assert.Equal((null, false, null), (tenure.Until, tenure.Ended, tenure.Successor));
        Assert.Equal(("2023-09-30", FactStatus.Planned), (tenure.Plans.Single().Until.ToString(), tenure.Plans.Single().Status));
        Assert.Equal(FactStatus.Possible, Assert.Single(tenure.Extensions, one => one.Until is not null).Status);
        Assert.Equal(["ben-wallace Possible", "mette-frederiksen Possible"], succession.Candidacies.Select(one => $"{one.Person.Slug} {one.Status}"));
    }

    [Theory]
    [InlineData(null, "2020-06-01", "jens-stoltenberg Certainly")]
    [InlineData("2021-12-31", "2020-06-01", "jens-stoltenberg Possibly")]
    [InlineData("2021-12-31", "2021-03-23", "jens-stoltenberg Certainly")]
    [InlineData(null, "1980-01-01", "joseph-luns Certainly")]
    [InlineData(null, "1971-05-01", "joseph-luns Possibly")]
    [InlineData(null, "2000-01-01", "")]
    [InlineData(null, "2014-05-01", "jens-stoltenberg Possibly")]
    [InlineData(null, "2024-10-01", "mark-rutte Certainly, jens-stoltenberg Certainly")]
    [InlineData(null, "2025-06-01", "mark-rutte Possibly")]
    [InlineData("2023-06-30", "2023-12-01", "jens-stoltenberg Possibly")]
    public void HoldersOn_Day_TellsWhoAndHowSurely(string? knownAt, string day, string holders) => Assert.Equal(
        holders,
        string.Join(", ", Known(knownAt).HoldersOn(Edtf.Parse(day).Earliest).Select(holder => $"{holder.Tenure.Person.Slug} {holder.Certainty}")));

    [Fact]
    public void Succession_KnownAt2021_HasNoSuccessor()
    {
        var tenure = Assert.Single(Known("2021-12-31").Tenures);

        Assert.Equal(StoltenbergTenure, tenure.Id);
        Assert.Null(tenure.Successor);
    }

    [Fact]
    public void Events_OfJuneAndJuly2023_HaveReadableIds()
    {
        var events = Log.ProjectAll(SecretariesGeneral.Log().Claims).SelectMany(facts => facts.Events);

        Assert.Equal(
            ["event/meeting-bruxelles-2023-06 2023-06-15/2023-06-16 Established", "event/summit-otan-2021-03 2021-03-23/2021-03-24 Established", "event/summit-vilnius-2023-07 2023-07/ Planned"],
            events.Select(one => $"{one.Id} {one.From}/{one.Until} {one.Status}").Order(StringComparer.Ordinal));
    }

    private static Succession Known(string? knownAt, Modality heusgen = Modality.Planned, bool holds = true) =>
        Succession.Of(Log.Post, SecretariesGeneral.Log(heusgen, holds).Claims, knownAt is null ? null : Edtf.Parse(knownAt).Earliest);
}
