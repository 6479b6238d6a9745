using static NatoGraph.Testing.ScriptedChat;

namespace NatoGraph.Tests.Processes;

/// <summary>Readings by rules and by a chat endpoint are scored by the same command, so that they can be compared.</summary>
public sealed class EvaluateByChatTests : IDisposable
{
    private const string Text = "La Danoise Anna Olsen, qui tient la barre du gouvernement de Copenhague, a rencontré Paul Dupont.";

    private const string Gold = """
        {
          "article": "a", "publishedOn": "2024-10-01",
          "entities": {
            "olsen": { "type": "Person", "names": ["Anna Olsen"] }, "dk": { "type": "Organisation", "names": ["Danemark"] },
            "dk-pm": { "type": "Post", "roles": ["premier ministre"], "organisation": "dk" }
          },
          "claims": [{ "predicate": "HOLDS_POST", "subject": "olsen", "object": "dk-pm", "modality": "ASSERTED", "quote": [11, 69] }]
        }
        """;

    private const string Answer = """
        {"entities":[],"events":[],
         "claims":[{"predicate":"HOLDS_POST","subject":{"type":"Person","name":"Anna Olsen"},"object":{"type":"Post","role":"premier ministre","organisation":"Danemark"},
           "post":null,"from":null,"until":null,"acting":false,"modality":"ASSERTED","attribution":{"kind":"OUTLET"},
           "quote":"Anna Olsen, qui tient la barre du gouvernement de Copenhague"}]}
        """;

    private readonly TemporaryFolder folder = new();

    public EvaluateByChatTests()
    {
        folder.Write("a.txt", Text);
        folder.Write("a.meta.json", """{"publishedOn":"2024-10-01"}""");
        folder.Write("a.json", Gold);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Evaluate_WithAChatEndpointInTheEnvironment_ScoresItsReading()
    {
        await using var chat = await StartAsync(Reply.Saying(Answer));

        var (exitCode, output, error) = await EvaluateAsync(chat.Address);

        Assert.Equal((0, ""), (exitCode, error.Trim()));
        Assert.Contains("claim:HOLDS_POST           P 1.000  R 1.000", output, StringComparison.Ordinal);
        Assert.Contains("chat.small/1", output, StringComparison.Ordinal);
        Assert.Contains(Text, Assert.Single(chat.Requests).Body.GetProperty("messages")[1].GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ChatEndpointThatRefuses_TellsWhichArticleFailedAndWhy()
    {
        await using var chat = await StartAsync(new Reply(401, "no such key"));

        var (exitCode, _, error) = await EvaluateAsync(chat.Address);

        Assert.Equal(1, exitCode);
        Assert.Contains("a.txt", error, StringComparison.Ordinal);
        Assert.Contains("401", error, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Error)> EvaluateAsync(Uri address) => NatoGraphProcess.RunAsync(
        [new("NATOGRAPH_CHAT_ADDRESS", address.ToString()), new("NATOGRAPH_CHAT_MODEL", "small")], "evaluate", folder.Path, folder.Path);
}
