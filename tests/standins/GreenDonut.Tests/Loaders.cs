namespace GreenDonut.Tests;

/// <summary>Knows the lengths of words of at least two letters and remembers each batch it was asked for.</summary>
internal sealed class LengthLoader(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, int?>(scheduler, options)
{
    public List<string> Batches { get; } = [];

    public Exception? Failure { get; set; }

    public CancellationToken SeenToken { get; private set; }

    protected override Task<IReadOnlyDictionary<string, int?>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        Batches.Add(string.Join(',', keys));
        SeenToken = cancellationToken;
        cancellationToken.ThrowIfCancellationRequested();
        return Failure is null
            ? Task.FromResult<IReadOnlyDictionary<string, int?>>(
                keys.Where(key => key.Length > 1).ToDictionary(key => key, key => (int?)key.Length))
            : Task.FromException<IReadOnlyDictionary<string, int?>>(Failure);
    }
}

internal sealed class EmptyLoader(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, string>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
}

internal sealed class LettersLoader(IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<string, char>(scheduler, options)
{
    protected override Task<ILookup<string, char>> LoadGroupedBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        Task.FromResult(keys.SelectMany(key => key.Select(letter => (key, letter)))
            .ToLookup(pair => pair.key, pair => pair.letter));
}

internal sealed class ParsingLoader(DataLoaderOptions options) : CacheDataLoader<string, int>(options)
{
    public int Calls { get; private set; }

    protected override Task<int> LoadSingleAsync(string key, CancellationToken cancellationToken)
    {
        Calls++;
        return Task.FromResult(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
    }
}

/// <summary>Answers some keys with an error and leaves others out.</summary>
internal sealed class PartlyFailingLoader(IBatchScheduler scheduler, DataLoaderOptions options)
    : DataLoaderBase<string, string>(scheduler, options)
{
    protected internal override ValueTask FetchAsync(
        IReadOnlyList<string> keys,
        Memory<Result<string?>> results,
        DataLoaderFetchContext<string> context,
        CancellationToken cancellationToken)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            results.Span[i] = keys[i] switch
            {
                "bad" => Result<string?>.Reject(new FormatException("bad key")),
                "forgotten" => default,
                var key => Result<string?>.Resolve(key.ToUpperInvariant()),
            };
        }

        return ValueTask.CompletedTask;
    }
}
