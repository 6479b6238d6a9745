using System.CommandLine;
using NatoGraph.Hosting;
using NatoGraph.Storage;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary>Runs a command's work and turns what may go wrong into a message and an exit code.</summary>
internal static class CommandRunner
{
    /// <summary>Makes <paramref name="work"/> what <paramref name="command"/> does.</summary>
    public static void Does(this Command command, Func<ParseResult, Reporter, CancellationToken, Task<int>> work) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var configuration = parsed.InvocationConfiguration;
            var isTerminal = ReferenceEquals(configuration.Error, Console.Error) && !Console.IsErrorRedirected;
            var reporter = new Reporter(configuration.Output, configuration.Error, TimeProvider.System, isTerminal);
            try
            {
                // Much of the work waits for nothing; on a thread of the pool it leaves this one free to hear Ctrl-C.
                return await Task.Run(() => work(parsed, reporter, cancellationToken), CancellationToken.None).ConfigureAwait(false);
            }
            catch (StoreException e)
            {
                reporter.Fail(e.Message);
                return ExitCode.Store;
            }
            catch (UsageException e)
            {
                reporter.Fail(e.Message);
                return ExitCode.Usage;
            }
            catch (IOException e)
            {
                reporter.Fail($"The result can't be written, or the input can't be read: {e.Message}");
                return ExitCode.SomeFailed;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                reporter.Say("Stopped. What was done is kept; the same command goes on from there.");
                return ExitCode.Stopped;
            }
        });

    /// <summary>Opens the store that the command line names.</summary>
    /// <exception cref="UsageException">It names none.</exception>
    /// <exception cref="StoreException">It can't be used.</exception>
    public static async Task<IGraphStore> OpenStoreAsync(string? address, StoreUse use, Reporter reporter, CancellationToken cancellationToken)
    {
        var store = StoreAddress.Create(address, use, reporter.Say);
        try
        {
            await store.OpenAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
