using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class DiagnosticsTests
{
    public static TheoryData<string, Log, string> Cases { get; } = new()
    {
        { "nothing to say", Two("2014", "2024-10-01", "2024-10-01"), "" },
        { "a coarse hand-over", Two("2014", "2024", "2024"), "" },
        { "the day after", Two("2014", "2024-09-30", "2024-10-01"), "" },
        { "gap", Two("1971", "1984", "2014"), "Gap ada eve 1984/2014" },
        { "vacancy, as the one is said to follow the other", Two("2014", "2024-03-01", "2024-10-01").Succeeds("eve", "ada"), "Vacancy ada eve 2024-03-01/2024-10-01" },
        { "overlap", Two("2014", "2024-12-01", "2024-10-01"), "Overlap ada eve 2024-10-01/2024-12-01" },
        { "end unknown, as another came", Two("2014", null, "2024-10-01"), "EndUnknown ada 2014/" },
        { "end unknown, as the paper says former", new Log().Article("2024-01-01").Holds("ada", former: true), "EndUnknown ada /" },
        { "too coarse", Two("2014", "2014", "2014"), "TooCoarse ada eve 2014/2014" },
        { "acting beside another", Two("2014", "2024-12-01", null).Holds("eve", from: "2024-10-01", acting: true), "" },
        { "stated against the dates", Two("2014", "2024-10-01", "2024-10-01").Succeeds("ada", "eve"), "OrderContradicted ada eve 2014/; EndUnknown eve 2024-10-01/" },
        { "stated over another", Two("2014", "2020", "2020").Holds("eve", until: "2024").Holds("kim", from: "2024").Succeeds("kim", "ada"), "OrderContradicted ada kim 2024/2020" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Project_Succession_IsDiagnosed(string what, Log log, string expected)
    {
        var found = string.Join("; ", log.Project().Diagnostics.Select(one => $"{one.Kind} {string.Join(' ', one.Tenures.Select(tenure => tenure.Slug.Split("--")[1]))} {one.From}/{one.Until}"));

        Assert.True(expected == found, $"{what}: expected '{expected}', found '{found}'");
    }

    [Fact]
    public void Project_Overlap_IsAContradictionOfTwoHolders()
    {
        var found = Assert.Single(Two("2014", "2024-12-01", "2024-10-01").Project().Contradictions);

        Assert.Equal((ContradictionKind.TwoHolders, "contradiction/two-holders--chef-de-l-union--ada--chef-de-l-union--eve"), (found.Kind, found.Id.ToString()));
    }

    [Fact]
    public void Project_OneKnownOnlyToHaveLeft_ComesBeforeTheHolderOfThatDay() => Assert.Equal(
        ["ada", "kim", "eve"],
        new Log().Article("2020-01-01").Holds("kim", former: true).Article("2024-12-01").Holds("eve", "2014").Holds("ada", "2000", "2014").Project().Tenures.Select(tenure => tenure.Person.Slug));

    private static Log Two(string from, string? until, string? next)
    {
        var log = new Log().Article("2025-01-01").Holds("ada", from, until, former: until is null);
        return next is null ? log : log.Article("2025-01-02").Holds("eve", next);
    }
}
