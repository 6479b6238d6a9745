using NatoGraph.Domain.Time;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Contract;

/// <summary>Conditions on dates that are not exact: the summit is on a day of July 2023, the hand-over on 1 and 2 October 2024.</summary>
public abstract class DateFilterContract(StoreSource source) : StoreContract(source)
{
    [StoreTheory]
    [InlineData("2023-08-01", "summit", "summit")]
    [InlineData("2023-07-15", "", "summit")]
    [InlineData("2023-07-01", "", "")]
    [InlineData("2024-10-02", "summit", "summit")]
    [InlineData("2024-10-03", "summit ceremony", "summit ceremony")]
    public Task Before_Day_HoldsForAllOrSomeDays(string day, string certainly, string possibly) =>
        HoldsAsync(new DateFilter(Before: Day(day)), certainly, possibly);

    [StoreTheory]
    [InlineData("2023-06-30", "summit ceremony", "summit ceremony")]
    [InlineData("2023-07-15", "ceremony", "summit ceremony")]
    [InlineData("2023-07-31", "ceremony", "ceremony")]
    [InlineData("2024-10-01", "", "")]
    public Task After_Day_HoldsForAllOrSomeDays(string day, string certainly, string possibly) =>
        HoldsAsync(new DateFilter(After: Day(day)), certainly, possibly);

    [StoreTheory]
    [InlineData("2023-07-01", "2023-07-31", "summit", "summit")]
    [InlineData("2023-07-11", "2023-07-12", "", "summit")]
    [InlineData("2024-10-01", "2024-10-02", "ceremony", "ceremony")]
    [InlineData("2024-10-01", "2024-10-01", "", "")]
    [InlineData("2023-01-01", "2024-12-31", "summit ceremony", "summit ceremony")]
    [InlineData("2023-09-01", "2023-12-31", "", "")]
    public Task During_Days_HoldsForAllOrSomeDays(string from, string until, string certainly, string possibly) =>
        HoldsAsync(new DateFilter(During: (Day(from), Day(until))), certainly, possibly);

    [StoreTheory]
    [InlineData("2023-07-01", "2023-07-31", "summit", "summit")]
    [InlineData("2023-07-31", "2023-08-31", "", "summit")]
    [InlineData("2024-10-02", "2024-12-31", "ceremony", "ceremony")]
    [InlineData("2024-10-03", "2024-12-31", "", "")]
    public Task Overlaps_Days_HoldsForAllOrSomeDays(string from, string until, string certainly, string possibly) =>
        HoldsAsync(new DateFilter(Overlaps: (Day(from), Day(until))), certainly, possibly);

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);

    private async Task HoldsAsync(DateFilter filter, string certainly, string possibly)
    {
        Assert.Equal(certainly, await EventsAsync(filter with { Certainty = DateCertainty.Certainly }));
        Assert.Equal(possibly, await EventsAsync(filter with { Certainty = DateCertainty.Possibly }));
    }

    private async Task<string> EventsAsync(DateFilter filter)
    {
        var page = await Store.FindEventsAsync(new EventFilter(Date: filter), new Order(OrderField.Date), default, default);
        return string.Join(' ', page.Edges.Select(edge => edge.Node == World.Summit.Id ? "summit" : edge.Node == World.Ceremony.Id ? "ceremony" : $"{edge.Node}"));
    }
}
