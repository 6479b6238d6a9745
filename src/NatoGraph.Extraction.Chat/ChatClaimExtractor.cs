using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Chat.Answers;
using NatoGraph.Extraction.Chat.Requests;

namespace NatoGraph.Extraction.Chat;

/// <summary>
/// Reads articles by asking a model behind a chat endpoint of the OpenAI format. Off unless settings name an endpoint. Unlike the reader
/// by rules, it promises no repeatable answer; what it says counts only where its quote stands in the text.
/// </summary>
public sealed class ChatClaimExtractor : IClaimExtractor
{
    private readonly ChatSettings settings;
    private readonly TokenBudget budget;
    private readonly ChatClient client;

    /// <summary>Makes a reader.</summary>
    /// <param name="settings">The endpoint and its limits.</param>
    /// <param name="http">Sends the requests; the caller disposes of it.</param>
    /// <param name="clock">Tells how long to wait before another try.</param>
    public ChatClaimExtractor(ChatSettings settings, HttpClient http, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(clock);
        this.settings = settings;
        budget = new TokenBudget(settings.TokenBudget);
        client = new ChatClient(http, settings, budget, clock);
    }

    /// <summary>How many tokens were used so far, as the endpoint counts them.</summary>
    public long TokensUsed => budget.Used;

    /// <inheritdoc/>
    /// <exception cref="ChatException">The endpoint gave no usable answer, or the budget is used up.</exception>
    public async ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reader = new AnswerReader($"chat.{settings.Model}/1");
        foreach (var piece in Pieces.Of(article.Text, settings.LongestPiece).Where(piece => !string.IsNullOrWhiteSpace(piece.Of(article.Text))))
        {
            reader.Add(await ReadAsync(article, piece, cancellationToken).ConfigureAwait(false), article.Text, piece);
        }

        return reader.Result();
    }

    /// <summary>The answer for a piece, asked for again where it is not in the schema.</summary>
    private async Task<ChatAnswer> ReadAsync(ArticleText article, TextRange piece, CancellationToken cancellationToken)
    {
        var body = ChatRequest.Body(settings.Model, article, piece);
        for (var attempt = 1; ; attempt++)
        {
            if (ChatAnswer.Read(await client.AskAsync(body, cancellationToken).ConfigureAwait(false)) is { } answer)
            {
                return answer;
            }

            if (attempt >= settings.Attempts)
            {
                throw new ChatException($"{settings.Address} does not answer in the schema.");
            }
        }
    }
}
