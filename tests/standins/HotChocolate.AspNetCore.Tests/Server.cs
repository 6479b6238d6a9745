using System.Net.Http.Headers;
using System.Text;
using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>A server with a small schema, on a port of its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Server(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<Server> StartAsync(
        Action<IRequestExecutorBuilder>? configure = null,
        GraphQLServerOptions? options = null,
        int maxRequestSize = 10_000,
        string environment = "Development")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var schema = builder.Services.AddGraphQLServer(maxAllowedRequestSize: maxRequestSize)
            .AddQueryType<Query>().AddMutationType<Mutation>().AddSubscriptionType<Subscription>().AddInMemorySubscriptions();
        configure?.Invoke(schema);
        builder.Services.AddSingleton<Listening>().AddSingleton<ITopicEventReceiver>(provider => provider.GetRequiredService<Listening>());
        var application = builder.Build();
        application.UseWebSockets();
        application.MapGraphQL().WithOptions(options ?? new GraphQLServerOptions());
        await application.StartAsync();
        return new Server(application);
    }

    public Uri Address => new(Client.BaseAddress!, "/graphql");

    /// <summary>Tells the subscribers of <c>told</c>.</summary>
    public ValueTask TellAsync(string text) => Topics.SendAsync("told", text);

    /// <summary>Comes back once one more subscription listens.</summary>
    public Task ListeningAsync() => _application.Services.GetRequiredService<Listening>().BegunAsync();

    /// <summary>Comes back once one more subscription is over.</summary>
    public Task LeftAsync() => _application.Services.GetRequiredService<Listening>().LeftAsync();

    /// <summary>Ends the subscriptions of <c>told</c>.</summary>
    public ValueTask CompleteAsync() => Topics.CompleteAsync("told");

    /// <summary>Stops as Ctrl-C would.</summary>
    public Task StopAsync() => _application.StopAsync();

    private ITopicEventSender Topics => _application.Services.GetRequiredService<ITopicEventSender>();

    public Task<HttpResponseMessage> PostAsync(
        string body, string? accept = null, string contentType = "application/json") =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } },
        }, accept);

    public Task<HttpResponseMessage> GetAsync(string query, string? accept = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql" + query), accept);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using (request)
        {
            return await Client.SendAsync(request);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    public sealed class Query
    {
        public string GetHello(string? name) => $"Hello {name ?? "world"}";

        public string GetFailing() => throw new InvalidOperationException("secret");

        public string? GetCaller([GlobalState("HttpContext")] HttpContext context) => context.Connection.RemoteIpAddress?.ToString();

        public string? GetTag([GlobalState("tag")] string? tag) => tag;
    }

    public sealed class Subscription
    {
        [Subscribe]
        [Topic("told")]
        public string Told([EventMessage] string text, string? after) => text == "fail" ? throw new InvalidOperationException("secret") : after + text;
    }

    public sealed class Mutation
    {
        public int Add(int a, int b) => a + b;
    }
}
