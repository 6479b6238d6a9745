using System.CommandLine;
using NatoGraph.Hosting;

namespace NatoGraph.Commands;

/// <summary>The options of <c>serve</c> that set what clients may do.</summary>
internal sealed class SettingOptions
{
    private const int Kibi = 1024;
    private static readonly ServerSettings Defaults = new();

    private readonly Option<string> origins = new("--origins")
    {
        Description = "The sites whose pages may ask, with semicolons between; * for all, nothing for none but this server's.",
        HelpName = "ORIGINS",
        DefaultValueFactory = _ => string.Join(';', Defaults.Origins),
    };

    private readonly Option<string?> operations = new("--operations")
    {
        Description = "A folder of *.graphql files that clients may ask for by the SHA-256 of their text.",
        HelpName = "FOLDER",
    };

    private readonly QueryLimitOptions queries = new();
    private readonly Option<int> timeout = NumberOption.Create("--timeout", "SECONDS", "How long an answer may take.", (int)Defaults.Timeout.TotalSeconds);
    private readonly Option<int> maxAge = NumberOption.Create("--max-age", "SECONDS", "How long caches may keep answers to GET requests for persisted queries.", (int)Defaults.MaxAge.TotalSeconds, least: 0);
    private readonly Option<int> maxRequestSize = NumberOption.Create("--max-request-size", "KIB", "How large a request may be.", Defaults.MaxRequestBytes / Kibi);
    private readonly Option<int> maxRequests = NumberOption.Create("--max-requests", "N", "How many requests are worked on at once; as many again wait.", Defaults.MaxRequests);
    private readonly Option<int> maxBatch = NumberOption.Create("--max-batch", "N", "How many operations a list of them may have.", Defaults.MaxBatch);
    private readonly Option<int> maxSockets = NumberOption.Create("--max-sockets", "N", "How many WebSocket connections there may be.", Defaults.MaxSockets);
    private readonly Option<int> maxSocketOperations = NumberOption.Create("--max-socket-operations", "N", "How many operations each of them may have at once.", Defaults.MaxSocketOperations);
    private readonly Option<int> maxMessageSize = NumberOption.Create("--max-message-size", "KIB", "How large a message of theirs may be.", Defaults.MaxMessageBytes / Kibi);
    private readonly Option<int> maxSubscriptions = NumberOption.Create("--max-subscriptions", "N", "How many subscriptions there may be, over whatever connections.", Defaults.MaxSubscriptions);
    private readonly Option<int> sendTimeout = NumberOption.Create("--send-timeout", "SECONDS", "How long a WebSocket client may take to accept a message.", (int)Defaults.SendTimeout.TotalSeconds);
    private readonly Option<int> maxRegistered = NumberOption.Create("--max-registered", "KIB", "How much text of queries that clients register by their hash is remembered.", Defaults.MaxRegistered / Kibi);

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] all =
        [
            origins, operations, timeout, maxAge, maxRequestSize, maxRequests, maxBatch, maxSockets, maxSocketOperations, maxMessageSize,
            maxSubscriptions, sendTimeout, maxRegistered,
        ];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        queries.AddTo(command);
    }

    public ServerSettings Read(ParseResult parsed) => new()
    {
        Origins = parsed.GetValue(origins)!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Operations = parsed.GetValue(operations),
        Queries = queries.Read(parsed),
        Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
        MaxAge = TimeSpan.FromSeconds(parsed.GetValue(maxAge)),
        MaxRequestBytes = parsed.GetValue(maxRequestSize) * Kibi,
        MaxRequests = parsed.GetValue(maxRequests),
        MaxBatch = parsed.GetValue(maxBatch),
        MaxSockets = parsed.GetValue(maxSockets),
        MaxSocketOperations = parsed.GetValue(maxSocketOperations),
        MaxMessageBytes = parsed.GetValue(maxMessageSize) * Kibi,
        MaxSubscriptions = parsed.GetValue(maxSubscriptions),
        SendTimeout = TimeSpan.FromSeconds(parsed.GetValue(sendTimeout)),
        MaxRegistered = parsed.GetValue(maxRegistered) * Kibi,
    };
}
