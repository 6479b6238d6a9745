using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NatoGraph.Testing;

/// <summary>A chat endpoint on this machine that gives the answers of its script in turn, the last one again and again.</summary>
public sealed class ScriptedChat : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Reply[] script;

    private ScriptedChat(WebApplication app, Reply[] script) => (this.app, this.script) = (app, script);

    /// <summary>The requests so far: their bodies and their authorization.</summary>
    public ConcurrentQueue<(JsonElement Body, string? Authorization)> Requests { get; } = [];

    public Uri Address { get; private set; } = new("http://localhost/");

    public static async Task<ScriptedChat> StartAsync(params Reply[] script)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ScriptedChat(builder.Build(), script);
        server.app.MapPost("/v1/chat/completions", server.AnswerAsync);
        await server.app.StartAsync();
        var address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Address = new Uri(address + "/v1/");
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        Requests.Enqueue((body.RootElement.Clone(), context.Request.Headers.Authorization));
        var reply = script[Math.Min(Requests.Count, script.Length) - 1];
        context.Response.StatusCode = reply.Status;
        if (reply.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds;
        }

        await context.Response.WriteAsync(reply.Body, context.RequestAborted);
    }

    /// <summary>One answer of the script.</summary>
    public sealed record Reply(int Status, string Body, string? RetryAfter = null)
    {
        /// <summary>A message with the given content, and what it cost.</summary>
        public static Reply Saying(string content, int tokens = 10) => new(200, JsonSerializer.Serialize(new
        {
            choices = new[] { new { message = new { role = "assistant", content } } },
            usage = new { total_tokens = tokens },
        }));
    }
}
