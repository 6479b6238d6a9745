using NatoGraph.Conformance.Server;

namespace NatoGraph.Conformance.Transport;

/// <summary>The clients that front-end developers bring, against the real program.</summary>
public sealed class TransportTests(LiveServer server) : IClassFixture<LiveServer>
{
    /// <summary>https://graphql.github.io/graphql-over-http/draft/, as graphql-http audits it: every MUST, SHOULD and MAY.</summary>
    [NodeFact]
    public async Task GraphQLOverHttp_AsAudited_IsMetWholly()
    {
        var line = Assert.Single(await NodeScript.RunAsync("Transport/audit.mjs", server.Endpoint));

        Assert.Matches(@"^GraphQL over HTTP: (\d{2,}) of \1 audits met$", line);
    }

    [NodeFact]
    public async Task GraphQLTransportWs_ByItsClient_IsSpoken() => Assert.Equal(
        [
            """query {"data":{"succession":{"holder":{"person":{"name":"Mark Rutte"}}}}}""",
            """variables {"data":{"person":{"name":"Mark Rutte"}}}""",
            "error true",
            "error true",
            "event true",
            "ended true",
            "pong true",
        ],
        await NodeScript.RunAsync("Transport/websocket.mjs", server.Endpoint));

    [NodeFact]
    public async Task ServerSentEvents_ByTheirClient_AreUnderstood() => Assert.Equal(
        ["""query {"data":{"person":{"name":"Mark Rutte"}}}""", "error 1", "event true"],
        await NodeScript.RunAsync("Transport/events.mjs", server.Endpoint));

    [NodeFact]
    public async Task PersistedQueriesAndLists_AsApolloSendsThem_AreAnswered() => Assert.Equal(
        [
            "hash 400 PersistedQueryNotFound PERSISTED_QUERY_NOT_FOUND",
            """hash and query 200 {"data":{"person":{"name":"Mark Rutte"}}}""",
            """hash again 200 {"data":{"person":{"name":"Mark Rutte"}}}""",
            """get 200 public, max-age=60 {"data":{"person":{"name":"Mark Rutte"}}}""",
            """list 200 [{"person":{"name":"Mark Rutte"}},1,{"__typename":"Query"}]""",
        ],
        await NodeScript.RunAsync("Transport/persisted.mjs", server.Endpoint));
}
