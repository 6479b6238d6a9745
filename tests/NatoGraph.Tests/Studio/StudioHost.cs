using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using NatoGraph.Studio;

namespace NatoGraph.Tests.Studio;

/// <summary>The page for browsers alone; where GraphQL would answer, "GraphQL" does.</summary>
internal sealed class StudioHost : IAsyncDisposable
{
    public const string Hashed = "static/js/main.0349187e.js";

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly WebApplication app;

    private StudioHost(bool isInstalled)
    {
        if (isInstalled)
        {
            folder.Write("asset-manifest.json", $$"""{"entrypoints":["static/css/styles.15b5693c.css","{{Hashed}}"]}""");
            folder.Write("static/css/styles.15b5693c.css", "body { margin: 0 }");
            folder.Write(Hashed, new string('x', 1000));
            folder.Write("favicon.svg", "<svg/>");
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.UseStudio(isInstalled ? folder.Path : folder.File("none"));
        app.Run(context => context.Response.WriteAsync("GraphQL"));
    }

    public static async Task<StudioHost> StartAsync(bool isInstalled = true)
    {
        var host = new StudioHost(isInstalled);
        await host.app.StartAsync();
        host.client.BaseAddress = new Uri(host.app.Urls.First());
        return host;
    }

    public Task<HttpResponseMessage> GetAsync(string path, string accept = "text/html,application/xhtml+xml,*/*;q=0.8", string? encoding = null) =>
        SendAsync(HttpMethod.Get, path, accept, encoding);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string accept, string? encoding = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding ?? "identity");
        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }
}
