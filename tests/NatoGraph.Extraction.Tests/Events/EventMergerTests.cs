using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Events;

namespace NatoGraph.Extraction.Tests.Events;

public class EventMergerTests
{
    [Fact]
    public void Merge_SameMonthAndPerson_GivesOneWithTheFinerDateAndBothParts()
    {
        var month = Event("2024-06") with { Place = "Madrid", Participants = ["p"] };
        var day = Event("2024-06-12") with { Participants = ["p", "q"] };

        var merged = Assert.Single(EventMerger.Merge([month, day]));

        Assert.Equal("2024-06-12", merged.From?.ToString());
        Assert.Equal("Madrid", merged.Place);
        Assert.Equal(["p", "q"], merged.Participants.Order());
    }

    [Fact]
    public void Merge_DifferentDays_KeepsBoth() => Assert.Equal(2, EventMerger.Merge([Event("2024-06-12"), Event("2024-06-13")]).Count());

    private static ClaimDraft Event(string day) =>
        new(Predicate.Occurred, new TextRange(0, 1)) { EventKind = EventKind.Visit, From = Edtf.Parse(day), Extractor = "fr.event.test/1" };
}
