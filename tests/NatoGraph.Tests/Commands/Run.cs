using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using NatoGraph.Commands;

namespace NatoGraph.Tests.Commands;

/// <summary>What a run of the program gave.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public static Task<Run> Of(params string[] arguments) => Of(arguments, null, CancellationToken.None);

    /// <param name="arguments">The command line.</param>
    /// <param name="listening">Told the first address that it prints.</param>
    /// <param name="stop">Stops it, as Ctrl-C does.</param>
    public static async Task<Run> Of(string[] arguments, TaskCompletionSource<string>? listening, CancellationToken stop)
    {
        using var output = new Watched(listening);
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        var exitCode = await NatoGraphCommand.RunAsync(arguments, configuration, stop);
        return new Run(exitCode, output.ToString(), error.ToString());
    }

    private sealed class Watched(TaskCompletionSource<string>? listening) : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (Regex.Match(value ?? "", @"https?://[\w.:]+") is { Success: true, Value: var address })
            {
                listening?.TrySetResult(address);
            }
        }
    }
}
