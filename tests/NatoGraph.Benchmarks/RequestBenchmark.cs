using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NatoGraph.Benchmarks;

/// <summary>GraphQL requests over loopback against another endpoint that gives the same answers.</summary>
public static class RequestBenchmark
{
    private const int Workers = 8;
    private const int Rounds = 15;

    // A server runs for days: what it does while its code is still being compiled says little.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    /// <summary>Measures one query and prints a row.</summary>
    /// <param name="name">What is asked.</param>
    /// <param name="query">The GraphQL document.</param>
    /// <param name="ours">The program's GraphQL endpoint.</param>
    /// <param name="other">The one that it is held against.</param>
    /// <param name="requests">How many requests a round.</param>
    /// <param name="output">Where the row goes.</param>
    public static async Task RunAsync(string name, string query, Uri ours, Uri other, int requests, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var client = new HttpClient();
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        await CompareAsync(name, client, body, ours, other);
        await WarmUpAsync(() => LoadAsync(requests, [], () => Post(client, ours, body)), () => LoadAsync(requests, [], () => Post(client, other, body)));
        var (mine, baseline) = (new List<double>(), new List<double>());
        var measured = await SideBySide.MeasureAsync(
            name,
            Rounds,
            requests,
            () => LoadAsync(requests, mine, () => Post(client, ours, body)),
            () => LoadAsync(requests, baseline, () => Post(client, other, body)));
        await output.WriteLineAsync(
            $"| {name} | {measured.Ours:0}/s, p50 {At(mine, 0.5):0.00} ms, p99 {At(mine, 0.99):0.00} ms | {measured.Baseline:0}/s, p50 {At(baseline, 0.5):0.00} ms, p99 {At(baseline, 0.99):0.00} ms | {measured.Ratio:0.00} |");
    }

    private static async Task WarmUpAsync(Func<Task> ours, Func<Task> other)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            await ours();
            await other();
        }
    }

    private static async Task CompareAsync(string name, HttpClient client, byte[] body, Uri ours, Uri other)
    {
        var answers = new List<string>();
        foreach (var address in new[] { ours, other })
        {
            using var response = await Post(client, address, body);
            answers.Add(await response.Content.ReadAsStringAsync());
        }

        if (!JsonNode.DeepEquals(JsonNode.Parse(answers[0]), JsonNode.Parse(answers[1])))
        {
            throw new InvalidOperationException($"{name}: the two answers differ, so their speed can't be compared.\n{answers[0]}\n{answers[1]}");
        }
    }

    private static async Task LoadAsync(int requests, List<double> milliseconds, Func<Task<HttpResponseMessage>> send)
    {
        var left = requests;
        var measured = await Task.WhenAll(Enumerable.Range(0, Workers).Select(async _ =>
        {
            var mine = new List<double>();
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var start = Stopwatch.GetTimestamp();
                using var response = await send();
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return mine;
        }));
        milliseconds.AddRange(measured.SelectMany(m => m));
    }

    private static Task<HttpResponseMessage> Post(HttpClient client, Uri address, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json", Encoding.UTF8.WebName);
        return client.PostAsync(address, content);
    }

    private static double At(List<double> values, double share) =>
        values.Order().ElementAtOrDefault((int)(values.Count * share));
}
