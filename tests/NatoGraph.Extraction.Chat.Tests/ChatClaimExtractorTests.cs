using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Testing;
using static NatoGraph.Testing.ScriptedChat;

namespace NatoGraph.Extraction.Chat.Tests;

public class ChatClaimExtractorTests
{
    private const string Text = "Claire Brun a succédé à Paul Lenoir à la tête de l’OTAN en mars 2021, selon Reuters.";

    private const string Answer = """
        {"entities":[{"type":"Organisation","name":"Reuters","role":null,"organisation":null}],
         "claims":[{"predicate":"SUCCEEDS","subject":{"type":"Person","name":"Claire Brun"},"object":{"type":"Person","name":"Paul Lenoir"},
           "post":{"type":"Post","role":"secrétaire général","organisation":"OTAN"},"from":"2021-03","until":null,"acting":false,"modality":"ASSERTED",
           "attribution":{"kind":"ORGANISATION","name":"Reuters","label":null},"quote":"Claire Brun a succédé à Paul Lenoir à la tête de l'OTAN en mars 2021"}],
         "events":[{"event":"HANDOVER","from":"2021-03","until":null,"place":null,"participants":[{"type":"Person","name":"Claire Brun"}],"modality":"ASSERTED",
           "attribution":{"kind":"OUTLET"},"quote":"succédé à Paul Lenoir"}]}
        """;

    [Fact]
    public async Task Extract_AnswerInTheSchema_GivesItsClaims()
    {
        await using var server = await StartAsync(Reply.Saying(Answer));

        var found = await ReadAsync(server);

        var follows = Assert.Single(found.Claims, claim => claim.Predicate == Predicate.Succeeds);
        Assert.Equal("Claire Brun a succédé à Paul Lenoir à la tête de l’OTAN en mars 2021", follows.Quote.Of(Text));
        Assert.Equal(("Claire Brun", "Paul Lenoir", "2021-03"), (Name(found, follows.Subject), Name(found, follows.Object), follows.From?.ToString()));
        Assert.Equal((AttributionKind.Organisation, "Reuters"), (follows.Attribution.Kind, Name(found, follows.Attribution.Entity)));
        Assert.Equal("chat.small/1", follows.Extractor);
        Assert.Equal(EventKind.Handover, Assert.Single(found.Claims, claim => claim.Predicate == Predicate.Occurred).EventKind);
        Assert.Contains(found.Entities, entity => entity is { Kind: NodeKind.Post, Role: "secrétaire général" });
    }

    [Theory]
    [InlineData("succédé à Paul Lenoir", "succédé à Pierre Lenoir")]
    [InlineData("\"HANDOVER\"", "\"PARTY\"")]
    [InlineData("\"from\":\"2021-03\",\"until\":null,\"place\"", "\"from\":null,\"until\":null,\"place\"")]
    [InlineData("\"from\":\"2021-03\",\"until\":null,\"place\"", "\"from\":\"in March\",\"until\":null,\"place\"")]
    public async Task Extract_EventWithoutQuoteKindOrDate_IsRefused(string good, string bad)
    {
        await using var server = await StartAsync(Reply.Saying(Answer.Replace("\"quote\":\"Claire Brun a succédé à Paul Lenoir", "\"quote\":\"Claire Brun a succédé", StringComparison.Ordinal).Replace(good, bad, StringComparison.Ordinal)));

        Assert.Empty((await ReadAsync(server)).Claims);
    }

    [Fact]
    public async Task Extract_Request_HoldsModelSchemaArticleAndKey()
    {
        await using var server = await StartAsync(Reply.Saying(Answer));

        await ReadAsync(server, settings => settings with { Key = "secret" });

        var (body, authorization) = Assert.Single(server.Requests);
        Assert.Equal("Bearer secret", authorization);
        Assert.Equal("small", body.GetProperty("model").GetString());
        Assert.Equal("json_schema", body.GetProperty("response_format").GetProperty("type").GetString());
        Assert.Contains(Text, body.GetProperty("messages")[1].GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_OverloadedThenBroken_TriesAgain()
    {
        await using var server = await StartAsync(new Reply(429, "slow down", "0"), new Reply(503, ""), Reply.Saying("not in the schema"), Reply.Saying(Answer));

        var found = await ReadAsync(server);

        Assert.NotEmpty(found.Claims);
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData(401, 1)]
    [InlineData(500, 3)]
    public async Task Extract_Refused_FailsAfterAsManyTriesAsAreOfUse(int status, int tries)
    {
        await using var server = await StartAsync(new Reply(status, "no"));

        var failure = await Assert.ThrowsAsync<ChatException>(() => ReadAsync(server));

        Assert.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture), failure.Message, StringComparison.Ordinal);
        Assert.Equal(tries, server.Requests.Count);
    }

    [Fact]
    public async Task Extract_BudgetUsedUp_AsksNoMore()
    {
        await using var server = await StartAsync(Reply.Saying(Answer, tokens: 100));
        using var http = new HttpClient();
        var reader = new ChatClaimExtractor(Settings(server) with { TokenBudget = 100 }, http, TimeProvider.System);
        await reader.ExtractAsync(Article(Text), CancellationToken.None);

        await Assert.ThrowsAsync<ChatException>(() => reader.ExtractAsync(Article(Text), CancellationToken.None).AsTask());

        Assert.Single(server.Requests);
        Assert.Equal(100, reader.TokensUsed);
    }

    [Fact]
    public async Task Extract_LongArticle_IsAskedInPiecesAndQuotedInPlace()
    {
        await using var server = await StartAsync(Reply.Saying("""{"entities":[],"claims":[],"events":[]}"""), Reply.Saying(Answer));
        var text = "Une ligne sans rien.\n" + Text;

        var found = await ReadAsync(server, settings => settings with { LongestPiece = 90 }, text);

        Assert.Equal(2, server.Requests.Count);
        Assert.All(found.Claims, claim => Assert.Contains("Paul Lenoir", claim.Quote.Of(text), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Extract_Cancelled_Stops()
    {
        await using var server = await StartAsync(Reply.Saying(Answer));
        using var http = new HttpClient();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ChatClaimExtractor(Settings(server), http, TimeProvider.System).ExtractAsync(Article(Text), new CancellationToken(canceled: true)).AsTask());
    }

    private static async Task<ExtractedArticle> ReadAsync(ScriptedChat server, Func<ChatSettings, ChatSettings>? change = null, string text = Text)
    {
        using var http = new HttpClient();
        return await new ChatClaimExtractor((change ?? (settings => settings))(Settings(server)), http, TimeProvider.System).ExtractAsync(Article(text), CancellationToken.None);
    }

    private static ChatSettings Settings(ScriptedChat server) => new(server.Address, "small") { Pause = TimeSpan.FromMilliseconds(1) };

    private static ArticleText Article(string text) => new("test", text, new DateOnly(2024, 10, 1));

    private static string? Name(ExtractedArticle found, string? key) => found.Entities.Single(entity => entity.Key == key).Name;
}
