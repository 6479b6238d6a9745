using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Channels;

namespace NatoGraph.Testing;

/// <summary>The built program, run as a process of its own, as a user runs it; the test project refers to <c>src/NatoGraph</c>.</summary>
public sealed class NatoGraphProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly Channel<string> output = Channel.CreateUnbounded<string>();
    private readonly StringBuilder error = new();

    private NatoGraphProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => error.AppendLine(line.Data);
    }

    /// <summary>What it has told on standard error; whole once it has ended.</summary>
    public string Error => error.ToString();

    private static string Program => System.IO.Path.Combine(AppContext.BaseDirectory, "natograph.dll");

    public static NatoGraphProcess Start(params string[] arguments) => Start([], arguments);

    /// <summary>Runs it with more variables in its environment.</summary>
    public static NatoGraphProcess Start(IEnumerable<KeyValuePair<string, string?>> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]);
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Start(start);
    }

    /// <summary>Runs it where no file may grow beyond so many blocks of 512 bytes: a small disk, without one.</summary>
    public static NatoGraphProcess StartWithSmallFiles(int blocks, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"trap '' XFSZ; ulimit -f {blocks}; exec dotnet \"$@\"", "sh", Program, .. arguments]);
        // The runtime maps its code through a large file otherwise, and would not start.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Start(start);
    }

    private static NatoGraphProcess Start(ProcessStartInfo start)
    {
        var started = new NatoGraphProcess(start);
        started.process.Start();
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        return started;
    }

    /// <summary>Runs it to its end.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>Runs it to its end with more variables in its environment.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(IEnumerable<KeyValuePair<string, string?>> variables, params string[] arguments)
    {
        using var run = Start(variables, arguments);
        var exitCode = await run.EndAsync();
        return (exitCode, string.Join('\n', await run.output.Reader.ReadAllAsync().ToListAsync()), run.Error);
    }

    /// <summary>Its next line on standard output.</summary>
    public async Task<string> ReadLineAsync()
    {
        using var impatience = new CancellationTokenSource(Patience);
        return await output.Reader.ReadAsync(impatience.Token);
    }

    /// <summary>Asks it to end, as Ctrl-C (SIGINT) or a service manager (SIGTERM) does.</summary>
    public void Signal(PosixSignal signal)
    {
        using var kill = Process.Start("kill", [signal == PosixSignal.SIGINT ? "-INT" : "-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        if (kill.ExitCode != 0)
        {
            throw new InvalidOperationException($"{signal} reached no process.");
        }
    }

    /// <summary>Ends it on the spot, as a power cut does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await EndAsync();
    }

    public async Task<int> EndAsync()
    {
        using var impatience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(impatience.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            output.Writer.TryComplete();
        }
        else
        {
            output.Writer.TryWrite(line);
        }
    }
}
