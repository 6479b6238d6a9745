using System.Diagnostics;

namespace NatoGraph.Testing;

/// <summary>Runs a script of <see cref="NodePackages.Folder"/>.</summary>
public static class NodeScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a script to its end; it is killed when that takes more than five minutes.</summary>
    /// <param name="script">The script's path, relative to the folder.</param>
    /// <param name="arguments">What it finds in <c>process.argv</c>.</param>
    /// <returns>The lines of its standard output.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message holds what it said on standard error.</exception>
    public static Task<IReadOnlyList<string>> RunAsync(string script, params string[] arguments) => RunAsync(script, "", arguments, CancellationToken.None);

    /// <inheritdoc cref="RunAsync(string, string[])"/>
    /// <param name="script">The script's path, relative to the folder.</param>
    /// <param name="input">What it reads on standard input.</param>
    /// <param name="arguments">What it finds in <c>process.argv</c>.</param>
    /// <param name="cancellationToken">Kills it.</param>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, string input, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(NodePackages.Folder!, script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        await using var kill = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await WriteAsync(process.StandardInput, input);
        await process.WaitForExitAsync(CancellationToken.None);
        limit.Token.ThrowIfCancellationRequested();
        return process.ExitCode == 0
            ? (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"{script} ended with {process.ExitCode}:\n{await error}\n{await output}");
    }

    private static async Task WriteAsync(StreamWriter input, string text)
    {
        try
        {
            await input.WriteAsync(text);
            input.Close();
        }
        catch (IOException)
        {
            // It ended without reading all; its exit code tells whether that is an error.
            input.BaseStream.Close();
        }
    }
}
