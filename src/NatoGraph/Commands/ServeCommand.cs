using System.CommandLine;
using NatoGraph.Hosting;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph serve</c>, which is also what no command means.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://localhost:5000";

    public static Command Create()
    {
        var command = new Command("serve", "Serve the graph through GraphQL.");
        Make(command);
        return command.WithExamples(
            ("serve", $"on {DefaultUrl}/graphql, from the default store"),
            ("serve --urls http://localhost:8080 --store sqlite:news.db", "on another port, from another store"),
            ("serve --origins https://example.org --operations queries", "for the pages of one site, which ask for queries by their hash"));
    }

    /// <summary>Makes serving what <paramref name="command"/> does.</summary>
    public static void Make(Command command)
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen; several with semicolons between.", HelpName = "URL", DefaultValueFactory = _ => DefaultUrl };
        var store = StoreOption.Create();
        var settings = new SettingOptions();
        command.Options.Add(urls);
        command.Options.Add(store);
        settings.AddTo(command);
        command.Does((parsed, reporter, cancellationToken) =>
            RunAsync(parsed.GetValue(urls)!, parsed.GetValue(store), settings.Read(parsed), reporter, cancellationToken));
    }

    private static async Task<int> RunAsync(string urls, string? address, ServerSettings settings, Reporter reporter, CancellationToken cancellationToken)
    {
        ListeningUrls.Check(urls);
        await using var store = await CommandRunner.OpenStoreAsync(address, StoreUse.Writing, reporter, cancellationToken).ConfigureAwait(false);
        await using var app = GraphServer.Build(urls, store, settings);
        await new Seeding(store, reporter).RunAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            reporter.Fail($"{urls} can't be listened on: {e.Message.TrimEnd('.')}. Stop the program that uses it, or choose another with --urls http://localhost:5001");
            return ExitCode.Listen;
        }

        foreach (var url in app.Urls)
        {
            reporter.Output.WriteLine($"Serving {url}/graphql from {store.Address}. Ctrl-C stops.");
        }

        await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
