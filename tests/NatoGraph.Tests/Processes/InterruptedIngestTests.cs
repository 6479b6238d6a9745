using System.Runtime.InteropServices;
using System.Text.Json;

namespace NatoGraph.Tests.Processes;

public sealed class InterruptedIngestTests : IDisposable
{
    private const int Articles = 60;

    // The first batches of one, two, four and eight, so that none waits for more before it is taken in.
    private const int Held = 15;

    private readonly TemporaryFolder folder = new();
    private readonly string input;

    public InterruptedIngestTests() => input = folder.Write("many.jsonl", Lines(Articles));

    private string Store => "sqlite:" + System.IO.Path.Combine(folder.Path, "test.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ingest_StoppedByCtrlC_KeepsWhatIsInAndGoesOnFromThere()
    {
        await using (var held = HeldInput.Create(folder.File("held/many.jsonl"), Lines(Held)))
        using (var first = NatoGraphProcess.Start("ingest", held.Path, "--store", Store, "--json"))
        {
            await first.ReadLineAsync();
            first.Signal(PosixSignal.SIGINT);

            Assert.Equal(130, await first.EndAsync());
            Assert.Contains("is kept", first.Error, StringComparison.Ordinal);
        }

        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task Ingest_StoppedByCtrlCWhileItsInputKeepsItWaiting_EndsAtOnceAndSaysSo()
    {
        await using (var held = HeldInput.Create(folder.File("held/many.jsonl"), Lines(Held)))
        using (var first = NatoGraphProcess.Start("ingest", held.Path, "--store", Store, "--json"))
        {
            for (var read = 0; read < Held; read++)
            {
                await first.ReadLineAsync();
            }

            first.Signal(PosixSignal.SIGINT);

            Assert.Equal(130, await first.EndAsync());
            Assert.Contains("is kept", first.Error, StringComparison.Ordinal);
        }

        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task Ingest_Killed_LeavesASoundStoreAndGoesOnFromThere()
    {
        await using (var held = HeldInput.Create(folder.File("held/many.jsonl"), Lines(Held)))
        using (var first = NatoGraphProcess.Start("ingest", held.Path, "--store", Store, "--json"))
        {
            await first.ReadLineAsync();
            await first.KillAsync();
        }

        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task Ingest_WithoutRoom_SaysSoKeepsWhatIsInAndGoesOnWithRoom()
    {
        using (var first = NatoGraphProcess.StartWithSmallFiles(1400, "ingest", input, "--store", Store, "--json"))
        {
            Assert.Equal(3, await first.EndAsync());
            Assert.StartsWith("error: ", first.Error, StringComparison.Ordinal);
            Assert.Contains("is kept", first.Error, StringComparison.Ordinal);
        }

        await AssertGoesOnAsync();
    }

    private static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(number => Line(number) + '\n'));

    private static string Line(int number) => JsonSerializer.Serialize(new
    {
        publishedOn = "2024-10-01",
        text = $"Article {number}. Anne Dupont a été nommée mardi ministre de la Défense de la France. Elle succède à Paul Martin.",
    });

    private async Task AssertGoesOnAsync()
    {
        var kept = await CountAsync();
        Assert.InRange(kept, 1, Articles - 1);
        var (exitCode, output, error) = await NatoGraphProcess.RunAsync("ingest", input, "--store", Store);
        Assert.True(exitCode == 0, error);
        Assert.StartsWith($"{Articles - kept} added, 0 replaced, {kept} unchanged, 0 failed", output, StringComparison.Ordinal);
        Assert.Equal(Articles, await CountAsync());
    }

    private async Task<int> CountAsync()
    {
        var (exitCode, output, error) = await NatoGraphProcess.RunAsync("stats", "--store", Store, "--json");
        Assert.True(exitCode == 0, error);
        return JsonSerializer.Deserialize<JsonElement>(output).GetProperty("nodes").GetProperty("article").GetInt32();
    }
}
