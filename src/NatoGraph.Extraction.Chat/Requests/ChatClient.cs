using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace NatoGraph.Extraction.Chat.Requests;

/// <summary>Asks the endpoint, again where it is overloaded, unreachable or slow, within the budget.</summary>
/// <param name="http">Sends the requests.</param>
/// <param name="settings">The endpoint and its limits.</param>
/// <param name="budget">What requests may use.</param>
/// <param name="clock">Tells how long to wait.</param>
internal sealed class ChatClient(HttpClient http, ChatSettings settings, TokenBudget budget, TimeProvider clock)
{
    private const int LongestComplaint = 200;

    /// <summary>The text that the endpoint answers with.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="cancellationToken">Ends the waiting early.</param>
    /// <exception cref="ChatException">No try succeeded, the endpoint refused the request, or the budget is used up.</exception>
    public async Task<string> AskAsync(string body, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            budget.Check();
            var (answer, problem, pause) = await TryAsync(body, cancellationToken).ConfigureAwait(false);
            if (answer is not null)
            {
                return answer;
            }

            if (pause is null || attempt >= settings.Attempts)
            {
                throw new ChatException(string.Create(CultureInfo.InvariantCulture, $"{settings.Address} did not answer in {attempt} tries: {problem}"));
            }

            await Task.Delay(pause.Value > TimeSpan.Zero ? pause.Value : settings.Pause * Math.Pow(2, attempt - 1), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>One try: the answer, or what went wrong and how long to wait (zero where the endpoint does not say, none where trying again is useless).</summary>
    private async Task<(string? Answer, string? Problem, TimeSpan? Pause)> TryAsync(string body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.Address, "chat/completions")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = settings.Key is { } key ? new AuthenticationHeaderValue("Bearer", key) : null;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.Timeout);
        try
        {
            using var response = await http.SendAsync(request, limit.Token).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(limit.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? (Content(text), "the answer holds no message", TimeSpan.Zero) : (null, Complaint(response.StatusCode, text), PauseAfter(response));
        }
        catch (HttpRequestException problem)
        {
            return (null, problem.Message, TimeSpan.Zero);
        }
        catch (IOException problem)
        {
            return (null, problem.Message, TimeSpan.Zero);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, "no answer in time", TimeSpan.Zero);
        }
    }

    private static TimeSpan? PauseAfter(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500
            ? response.Headers.RetryAfter?.Delta ?? TimeSpan.Zero
            : null;

    private static string Complaint(HttpStatusCode status, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"status {(int)status}, {(text.Length > LongestComplaint ? text[..LongestComplaint] : text)}");

    /// <summary>The message's text, its use of tokens counted; none where the answer is not in the format.</summary>
    private string? Content(string text)
    {
        try
        {
            using var answer = JsonDocument.Parse(text);
            budget.Spend(answer.RootElement.TryGetProperty("usage", out var usage) && usage.TryGetProperty("total_tokens", out var total) ? total.GetInt64() : text.Length / 4);
            return answer.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or FormatException)
        {
            return null;
        }
    }
}
