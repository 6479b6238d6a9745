using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NatoGraph.Benchmarks;

/// <summary>GraphQL requests over loopback against a hand-written endpoint on the same store that returns the same bytes.</summary>
public static class RequestBenchmark
{
    private const int Workers = 8;

    /// <summary>Measures one query and prints a row.</summary>
    /// <param name="name">What is asked.</param>
    /// <param name="server">The server's address.</param>
    /// <param name="query">The GraphQL document.</param>
    /// <param name="minimal">The hand-written endpoint's path.</param>
    /// <param name="requests">How many requests a round.</param>
    /// <param name="output">Where the row goes.</param>
    public static async Task RunAsync(string name, Uri server, string query, string minimal, int requests, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var client = new HttpClient { BaseAddress = server };
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        await CompareAsync(name, client, body, minimal);
        var (ours, baseline) = (new List<double>(), new List<double>());
        var measured = await SideBySide.MeasureAsync(
            name,
            rounds: 5,
            requests,
            () => LoadAsync(requests, ours, () => Post(client, "/graphql", body)),
            () => LoadAsync(requests, baseline, () => Post(client, minimal, body)));
        await output.WriteLineAsync(
            $"| {name} | {measured.Ours:0}/s, p50 {At(ours, 0.5):0.00} ms, p99 {At(ours, 0.99):0.00} ms | {measured.Baseline:0}/s, p50 {At(baseline, 0.5):0.00} ms, p99 {At(baseline, 0.99):0.00} ms | {measured.Ratio:0.00} |");
    }

    private static async Task CompareAsync(string name, HttpClient client, byte[] body, string minimal)
    {
        var graphQL = await (await Post(client, "/graphql", body)).Content.ReadAsStringAsync();
        var byHand = await (await Post(client, minimal, body)).Content.ReadAsStringAsync();
        if (graphQL != byHand)
        {
            throw new InvalidOperationException($"{name}: the two answers differ, so their speed can't be compared.\n{graphQL}\n{byHand}");
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

    private static Task<HttpResponseMessage> Post(HttpClient client, string path, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json", Encoding.UTF8.WebName);
        return client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private static double At(List<double> values, double share) =>
        values.Order().ElementAtOrDefault((int)(values.Count * share));
}
