using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NatoGraph.Domain.Articles;
using NatoGraph.Hosting;
using NatoGraph.Ingestion;
using NatoGraph.Storage;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Tests.Hosting;

/// <summary>The web host in this process, over an empty store of its own.</summary>
internal sealed class HostedGraph : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteGraphStore store;
    private WebApplication app = null!;

    private HostedGraph() => store = new SqliteGraphStore(folder.File());

    public HttpClient Client { get; private set; } = null!;

    /// <summary>The address that GraphQL requests go to.</summary>
    public Uri Address => new(Client.BaseAddress!, "/graphql");

    /// <param name="settings">What clients may do.</param>
    /// <param name="wrap">Puts something before the store.</param>
    public static async Task<HostedGraph> StartAsync(ServerSettings? settings = null, Func<IGraphStore, IGraphStore>? wrap = null)
    {
        var host = new HostedGraph();
        await host.store.OpenAsync(CancellationToken.None);
        host.app = GraphServer.Build("http://127.0.0.1:0", wrap?.Invoke(host.store) ?? host.store, settings ?? new ServerSettings());
        await host.app.StartAsync();
        host.Client = new HttpClient { BaseAddress = new Uri(host.app.Urls.First()) };
        return host;
    }

    public Task<HttpResponseMessage> PostAsync(string body, string? accept = null) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") }, accept);

    public Task<HttpResponseMessage> GetAsync(params (string Name, string Value)[] parameters) => SendAsync(new HttpRequestMessage(
        HttpMethod.Get, $"{Address}?{string.Join('&', parameters.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"))}"));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        using (request)
        {
            return await Client.SendAsync(request);
        }
    }

    public async Task IngestAsync(string text) => await app.Services.GetRequiredService<ArticleIngestor>().IngestAsync(
        new ArticleText(text, text, new DateOnly(2024, 10, 1), text, null, null, "fr"), CancellationToken.None);

    /// <summary>Stops as Ctrl-C would.</summary>
    public Task StopAsync() => app.StopAsync();

    /// <summary>Asserts that an answer has this status and, as the only error, this code.</summary>
    public static async Task AssertErrorAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{answer.StatusCode}: {text}");
        var error = Assert.Single(JsonDocument.Parse(text).RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.NotEqual("", error.GetProperty("message").GetString());
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await app.DisposeAsync();
        await store.DisposeAsync();
        folder.Dispose();
    }
}
