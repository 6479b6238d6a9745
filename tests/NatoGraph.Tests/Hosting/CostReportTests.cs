using System.Text;
using System.Text.Json;

namespace NatoGraph.Tests.Hosting;

/// <summary>What clients are told of costs that ask by the header <c>GraphQL-Cost</c>.</summary>
public sealed class CostReportTests
{
    private const string Cost = """{"fieldCost":11,"typeCost":3}""";

    [Fact]
    public async Task Query_ThatAsks_IsToldItsCost()
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await SendAsync(host, "{ statistics { claims } }", "application/json", HttpCompletionOption.ResponseContentRead);

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.True(json.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble() > 0);
    }

    [Fact]
    public async Task Subscription_ThatAsks_IsToldItsCostWithTheFirstEvent()
    {
        await using var host = await HostedGraph.StartAsync();
        using var answer = await SendAsync(host, "subscription { articleIngested { article { title } } }", "text/event-stream", HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());

        await host.IngestAsync("one");
        await host.IngestAsync("two");

        using var first = JsonDocument.Parse(await NextAsync(reader));
        using var second = JsonDocument.Parse(await NextAsync(reader));
        Assert.Equal(Cost, first.RootElement.GetProperty("extensions").GetProperty("operationCost").GetRawText());
        Assert.False(second.RootElement.TryGetProperty("extensions", out _));
    }

    private static async Task<HttpResponseMessage> SendAsync(HostedGraph host, string query, string accept, HttpCompletionOption completion)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
            Headers = { { "Accept", accept }, { "GraphQL-Cost", "report" } },
        };
        return await host.Client.SendAsync(request, completion);
    }

    /// <summary>The next event's data.</summary>
    private static async Task<string> NextAsync(StreamReader reader)
    {
        const string Data = "data: ";
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Data, StringComparison.Ordinal))
            {
                return line[Data.Length..];
            }
        }

        throw new InvalidOperationException("The stream has ended.");
    }
}
