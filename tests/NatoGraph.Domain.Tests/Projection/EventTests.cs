using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class EventTests
{
    [Fact]
    public void Project_OneMeetingInTwoArticles_IsOneEvent()
    {
        var happening = Assert.Single(Events(new Log()
            .Article("2023-06-16", "a").Happened(EventKind.Meeting, "2023-06-15", "2023-06-16", "Bruxelles", with: "organisation/otan")
            .Article("2023-06-17", "b").Happened(EventKind.Meeting, "2023-06-16", null, "bruxelles", Modality.Asserted, "organisation/otan", "person/ada")
            .Article("2023-06-18", "c").Happened(EventKind.Meeting, "2023-06", null, null, Modality.Asserted, "person/ada")));

        Assert.Equal("event/meeting-bruxelles-2023-06", happening.Id.ToString());
        Assert.Equal(("Bruxelles", 2, 3), (happening.Place, happening.Participants.Length, happening.Evidence.Length));
    }

    [Fact]
    public void Project_OtherPlaceOrDayOrPeople_AreOtherEvents() => Assert.Equal(
        ["event/speech-bruxelles-2023-06", "event/speech-bruxelles-2023-06-2", "event/speech-bruxelles-2023-06-3", "event/speech-oslo-2023-06"],
        Events(new Log().Article("2023-06-30", "a")
            .Happened(EventKind.Speech, "2023-06-15", null, "Bruxelles", Modality.Asserted, "person/ada")
            .Happened(EventKind.Speech, "2023-06-16", null, "Bruxelles", Modality.Asserted, "person/ada")
            .Happened(EventKind.Speech, "2023-06-15", null, "Bruxelles", Modality.Asserted, "person/eve")
            .Happened(EventKind.Speech, "2023-06-15", null, "Oslo", Modality.Asserted, "person/ada")).Select(one => one.Id.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Project_VagueTelling_JoinsOneExactEventAndTiesNoneTogether()
    {
        var events = Events(new Log().Article("2023-06-30", "a")
            .Happened(EventKind.Visit, "2023-06", null, "Oslo", Modality.Asserted, "person/ada")
            .Happened(EventKind.Visit, "2023-06-02", null, "Oslo", Modality.Asserted, "person/ada")
            .Happened(EventKind.Visit, "2023-06-20", null, "Oslo", Modality.Asserted, "person/ada"));

        Assert.Equal([2, 1], events.OrderBy(one => one.Id).Select(one => one.Evidence.Length));
    }

    [Fact]
    public void Project_VagueTellingThatNamesSomebodyElse_IsAnotherEvent() => Assert.Equal(
        2,
        Events(new Log().Article("2023-06-20", "a")
            .Happened(EventKind.Meeting, "2023-06-15", "2023-06-16", "Bruxelles", Modality.Asserted, "person/ada", "person/kim")
            .Article("2023-06-21", "b").Happened(EventKind.Meeting, "2023-06", null, null, Modality.Asserted, "person/ada", "person/eve")).Length);

    [Fact]
    public void Project_PlannedAndThenTold_IsEstablished() => Assert.Equal(FactStatus.Established, Assert.Single(Events(new Log()
        .Article("2023-06-16", "a").Happened(EventKind.Summit, "2023-07", null, "Vilnius", Modality.Planned)
        .Article("2023-07-13", "b").Happened(EventKind.Summit, "2023-07-11", "2023-07-12", "Vilnius"))).Status);

    [Fact]
    public void Project_TwoSummitTellingsThatNameOtherGuests_AreOne() => Assert.Single(Events(new Log()
        .Article("2023-07-11", "a").Happened(EventKind.Summit, "2023-07-11", null, "Vilnius", Modality.Asserted, "person/ada")
        .Article("2023-07-12", "b").Happened(EventKind.Summit, "2023-07-11", null, "Vilnius", Modality.Asserted, "person/eve")));

    [Fact]
    public void Project_Undated_StaysInItsArticle() => Assert.Equal(
        2,
        Events(new Log().Article("2023-07-11", "a").Happened(EventKind.Visit, null, place: "Asie").Article("2023-07-12", "b").Happened(EventKind.Visit, null, place: "Asie")).Select(one => one.Id).Distinct().Count());

    [Fact]
    public void Project_ToldAndDenied_IsDisputedAndListed()
    {
        var log = new Log()
            .Article("2023-07-11", "a").Happened(EventKind.Agreement, "2023-07-11", null, "Vilnius")
            .Article("2023-07-12", "b").Happened(EventKind.Agreement, "2023-07-11", null, "Vilnius", Modality.Denied);

        Assert.Equal(FactStatus.Disputed, Assert.Single(Events(log)).Status);
        Assert.Equal(ContradictionKind.AssertedAndDenied, Assert.Single(Log.ProjectAll(log.Claims).SelectMany(facts => facts.Contradictions)).Kind);
    }

    private static Event[] Events(Log log) => [.. Log.ProjectAll(log.Claims).SelectMany(facts => facts.Events)];
}
