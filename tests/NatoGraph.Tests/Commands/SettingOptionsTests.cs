using System.CommandLine;
using NatoGraph.Commands;
using NatoGraph.GraphQL.Limits;
using NatoGraph.Hosting;

namespace NatoGraph.Tests.Commands;

public sealed class SettingOptionsTests
{
    [Fact]
    public void Read_NoOptions_GivesTheDefaults() => Assert.Equivalent(new ServerSettings(), Read(), strict: true);

    [Fact]
    public void Read_EveryOption_SetsWhatItNames() => Assert.Equivalent(
        new ServerSettings
        {
            Origins = ["https://a.org", "https://b.org"],
            Operations = "queries",
            Timeout = TimeSpan.FromSeconds(1),
            MaxAge = TimeSpan.Zero,
            MaxRequestBytes = 2 * 1024,
            MaxRequests = 3,
            MaxBatch = 4,
            MaxSockets = 5,
            MaxSocketOperations = 6,
            MaxMessageBytes = 7 * 1024,
            MaxSubscriptions = 8,
            SendTimeout = TimeSpan.FromSeconds(9),
            MaxRegistered = 10 * 1024,
            Queries = new QueryLimits
            {
                Depth = 11, Aliases = 12, RootFields = 13, Fields = 14, Tokens = 15, FieldCost = 16, TypeCost = 17, PageSize = 28, AllowsIntrospection = false,
            },
        },
        Read(
            "--origins", "https://a.org;https://b.org", "--operations", "queries", "--timeout", "1", "--max-age", "0", "--max-request-size", "2",
            "--max-requests", "3", "--max-batch", "4", "--max-sockets", "5", "--max-socket-operations", "6", "--max-message-size", "7",
            "--max-subscriptions", "8", "--send-timeout", "9", "--max-registered", "10", "--max-depth", "11", "--max-aliases", "12",
            "--max-root-fields", "13", "--max-fields", "14", "--max-tokens", "15", "--max-field-cost", "16", "--max-type-cost", "17",
            "--max-page-size", "28", "--no-introspection"),
        strict: true);

    [Theory]
    [InlineData("--max-depth", "0")]
    [InlineData("--max-page-size", "19")]
    [InlineData("--timeout", "1000001")]
    [InlineData("--max-aliases", "many")]
    public void Parse_NumberOutOfBounds_IsAnError(params string[] words) => Assert.NotEmpty(Parse(words).Parsed.Errors);

    private static ServerSettings Read(params string[] words)
    {
        var (options, parsed) = Parse(words);
        Assert.Empty(parsed.Errors);
        return options.Read(parsed);
    }

    private static (SettingOptions Options, ParseResult Parsed) Parse(string[] words)
    {
        var command = new Command("serve");
        var options = new SettingOptions();
        options.AddTo(command);
        return (options, command.Parse(words));
    }
}
