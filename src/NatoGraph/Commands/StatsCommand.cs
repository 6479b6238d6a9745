using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NatoGraph.Hosting;
using NatoGraph.Storage.Reading;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph stats</c></summary>
internal static class StatsCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("stats", "Tell how much the store holds.") { store, json };
        command.Does((parsed, reporter, cancellationToken) => RunAsync(parsed.GetValue(store), parsed.GetValue(json), reporter, cancellationToken));
        return command.WithExamples(("stats", "a table"), ("stats --json", "the same for a program"));
    }

    private static async Task<int> RunAsync(string? address, bool json, Reporter reporter, CancellationToken cancellationToken)
    {
        await using var store = await CommandRunner.OpenStoreAsync(address, StoreUse.Reading, reporter, cancellationToken).ConfigureAwait(false);
        var statistics = await store.GetStatisticsAsync(cancellationToken).ConfigureAwait(false);
        reporter.Output.WriteLine(json ? Json(store.Address, statistics) : Table(store.Address, statistics));
        return ExitCode.Done;
    }

    private static string Json(string address, StoreStatistics statistics) => JsonSerializer.Serialize(
        new
        {
            Store = address,
            Nodes = statistics.Nodes.ToDictionary(n => JsonNamingPolicy.CamelCase.ConvertName(n.Key.ToString()), n => n.Value),
            statistics.SupersededClaims,
            statistics.FirstPublished,
            statistics.LastPublished,
        },
        ResultJson.Options);

    private static string Table(string address, StoreStatistics statistics)
    {
        IEnumerable<(string Name, string Value)> rows =
        [
            .. statistics.Nodes.Select(n => (n.Key.ToString(), n.Value.ToString(CultureInfo.InvariantCulture))),
            ("Superseded claims", statistics.SupersededClaims.ToString(CultureInfo.InvariantCulture)),
            ("Articles from", Day(statistics.FirstPublished)),
            ("Articles until", Day(statistics.LastPublished)),
        ];
        return string.Join(Environment.NewLine, rows.Select(row => $"{row.Name,-18}{row.Value,12}").Prepend($"Store: {address}"));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
