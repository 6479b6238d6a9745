using System.Globalization;
using System.Text.Json.Nodes;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Chat.Requests;

/// <summary>Writes the request for one piece of an article, in the format of chat completions with a schema for the answer.</summary>
internal static class ChatRequest
{
    private static readonly string Instructions = Resource("instructions.md");

    private static readonly string Schema = Resource("answer.schema.json");

    /// <summary>The request's body.</summary>
    /// <param name="model">The model.</param>
    /// <param name="article">The article.</param>
    /// <param name="piece">The part of its text to read.</param>
    public static string Body(string model, ArticleText article, TextRange piece) => new JsonObject
    {
        ["model"] = model,
        ["temperature"] = 0,
        ["seed"] = 0,
        ["messages"] = new JsonArray(Message("system", Instructions), Message("user", Head(article) + piece.Of(article.Text))),
        ["response_format"] = new JsonObject
        {
            ["type"] = "json_schema",
            ["json_schema"] = new JsonObject { ["name"] = "claims", ["strict"] = true, ["schema"] = JsonNode.Parse(Schema) },
        },
    }.ToJsonString();

    private static string Head(ArticleText article) =>
        string.Create(CultureInfo.InvariantCulture, $"Published on {article.PublishedOn:yyyy-MM-dd}{(article.Outlet is { } outlet ? " by " + outlet : "")}.\n\n");

    private static JsonObject Message(string role, string content) => new() { ["role"] = role, ["content"] = content };

    private static string Resource(string name)
    {
        using var stream = typeof(ChatRequest).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
