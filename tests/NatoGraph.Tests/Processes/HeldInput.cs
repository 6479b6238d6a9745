using System.Diagnostics;

namespace NatoGraph.Tests.Processes;

/// <summary>An input that begins and does not end: a named pipe, so that whoever reads it is still at it when a test stops it.</summary>
internal sealed class HeldInput : IAsyncDisposable
{
    private readonly FileStream pipe;

    private HeldInput(FileStream pipe) => this.pipe = pipe;

    public string Path => pipe.Name;

    /// <summary>Makes the pipe and lays its beginning, which must be short enough for a pipe to hold (64 KiB), into it.</summary>
    public static HeldInput Create(string path, string beginning)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);

        // Opened for both, it waits for no reader, and no reader finds its end.
        var held = new HeldInput(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0));
        held.pipe.Write(System.Text.Encoding.UTF8.GetBytes(beginning));
        return held;
    }

    public ValueTask DisposeAsync() => pipe.DisposeAsync();
}
