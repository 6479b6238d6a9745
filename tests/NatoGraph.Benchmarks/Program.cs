using NatoGraph.Benchmarks;
using NatoGraph.Hosting;

// Which benchmarks to run: extraction, ingestion, requests, engine, stores, hot, memory; all of them without a word. A number scales them down for a try.
var scale = args.Select(a => double.TryParse(a, System.Globalization.CultureInfo.InvariantCulture, out var s) ? s : 0).FirstOrDefault(s => s > 0) is var given and > 0 ? given : 1;
var wanted = args.Where(a => !char.IsAsciiDigit(a[0])).ToHashSet(StringComparer.Ordinal);
var extractor = Composition.CreateExtractor();
var output = Console.Out;

if (Wants("extraction"))
{
    await ExtractionBenchmark.RunAsync(extractor, Scaled(400), output);
}

if (Wants("ingestion"))
{
    await IngestionBenchmark.RunAsync(extractor, Scaled(1000), output);
}

if (Wants("requests"))
{
    await RequestSuite.RunAsync(extractor, Scaled(500), Scaled(4000), output);
}

if (Wants("engine"))
{
    await EngineBenchmark.RunAsync(Scaled(2000), output);
}

if (Wants("stores"))
{
    await StoreBenchmark.RunAsync(Scaled(2000), output);
}

if (Wants("hot"))
{
    await HotPostBenchmark.RunAsync(extractor, Scaled(4000), output);
}

if (Wants("memory"))
{
    await MemoryBenchmark.RunAsync(extractor, Scaled(10_000), output);
}

bool Wants(string name) => wanted.Count == 0 || wanted.Contains(name);

int Scaled(int count) => Math.Max(1, (int)(count * scale));
