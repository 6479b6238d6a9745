using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace NatoGraph.Benchmarks;

/// <summary>Each step of answering a request by itself, with what it allocates, so that a regression shows where.</summary>
public static class EngineBenchmark
{
    private const int Rounds = 5;
    private const int Operations = 200;

    /// <summary>Measures the steps and prints a row each.</summary>
    /// <param name="times">How often each step is done a round.</param>
    /// <param name="output">Where the rows go.</param>
    public static async Task RunAsync(int times, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var services = new ServiceCollection();
        services.AddGraphQL().AddMemoryWorld();
        await using var provider = services.BuildServiceProvider();
        var executor = await provider.GetRequestExecutorAsync();
        var text = Encoding.UTF8.GetBytes(MemoryWorld.Query);
        var tree = Utf8GraphQLParser.Parse(text);
        var answer = (IOperationResult)await executor.ExecuteAsync(MemoryWorld.Query);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        var next = 0;

        await MeasureAsync("parse", times, output, () => Done(Utf8GraphQLParser.Parse(text)));
        await MeasureAsync("validate (with cost)", times, output, () => WithoutRunning(executor, OperationRequestBuilder.New().SetDocument(tree)));
        await MeasureAsync(
            "plan (with cost)",
            Operations,
            output,
            () => WithoutRunning(executor, OperationRequestBuilder.New().SetDocument(Document(next++)).SetOperationName("Page")),
            async round =>
            {
                for (next = round * Operations; next < (round + 1) * Operations; next++)
                {
                    await WithoutRunning(executor, OperationRequestBuilder.New().SetDocument(Document(next)).SetOperationName("First"));
                }

                next = round * Operations;
            });
        await MeasureAsync("execute", times, output, () => ExecuteAsync(executor));
        await MeasureAsync("serialise", times, output, () =>
        {
            buffer.ResetWrittenCount();
            answer.WriteTo(buffer, withIndentations: false);
            return Task.CompletedTask;
        });
    }

    /// <summary>A document of two operations: once the first is run, it is known as valid, and the other still to be planned.</summary>
    private static string Document(int number) => $"query First {{ __typename }} query Page {MemoryWorld.Query} # {number}";

    private static Task<IExecutionResult> WithoutRunning(IRequestExecutor executor, OperationRequestBuilder request) =>
        executor.ExecuteAsync(request.SetGlobalState(WellKnownContextData.ValidateCost, true).Build());

    /// <summary>As a transport does: what the result holds is given back.</summary>
    private static async Task ExecuteAsync(IRequestExecutor executor)
    {
        await using var result = await executor.ExecuteAsync(MemoryWorld.Query);
    }

    private static Task Done(object result)
    {
        GC.KeepAlive(result);
        return Task.CompletedTask;
    }

    private static async Task MeasureAsync(string step, int times, TextWriter output, Func<Task> run, Func<int, Task>? prepare = null)
    {
        var (microseconds, bytes) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            await (prepare?.Invoke(round) ?? Task.CompletedTask);
            var (before, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
            for (var i = 0; i < times; i++)
            {
                await run();
            }

            if (round > 0)
            {
                microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / times);
                bytes.Add((double)(GC.GetTotalAllocatedBytes(precise: true) - before) / times);
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {step} | {SideBySide.Median(microseconds):0.0} µs | {SideBySide.Median(bytes):0} B |"));
    }
}
