using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace NatoGraph.Storage.Archiving;

/// <summary>
/// Copies everything from one store into another, a piece at a time, so that neither need fit into memory. What is there already is left
/// alone, so that a copy that was stopped goes on where it was.
/// </summary>
/// <param name="source">Where from.</param>
/// <param name="target">Where to: an empty store, or one with the beginning of this very copy.</param>
public sealed class GraphCopy(IGraphStore source, IGraphStore target)
{
    private const int RowsAtOnce = 1000;

    private static readonly ImmutableArray<ArchivePart> Parts = [.. Enum.GetValues<ArchivePart>()];

    /// <summary>Copies, then reads both stores and compares them.</summary>
    /// <param name="onProgress">Is told how many rows have been looked at.</param>
    /// <param name="cancellationToken">Stops between two pieces; what was copied is kept.</param>
    /// <returns>What both stores hold, a line a part.</returns>
    /// <exception cref="StoreException">The target holds something else, or differs in the end.</exception>
    public async Task<ImmutableArray<CopiedPart>> RunAsync(Action<long> onProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(onProgress);
        try
        {
            await target.LoadAsync($"copy --from {source.Address}", AllAsync(onProgress, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (StoreException problem) when (problem.Problem == StoreProblem.NotEmpty)
        {
            await CompleteAsync(onProgress, cancellationToken).ConfigureAwait(false);
        }

        return await VerifyAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>About how many rows the source holds, for showing progress.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        var statistics = await source.GetStatisticsAsync(cancellationToken).ConfigureAwait(false);
        return statistics.Nodes.Values.Sum(count => (long)count) + statistics.SupersededClaims;
    }

    /// <summary>The count and the checksum of everything that a store holds.</summary>
    public static async Task<ImmutableArray<CopiedPart>> SumAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var sums = ImmutableArray.CreateBuilder<CopiedPart>();
        foreach (var part in Parts)
        {
            var sum = new ArchiveSum();
            await foreach (var (_, rows) in PiecesAsync(store, part, cancellationToken).ConfigureAwait(false))
            {
                foreach (var row in rows)
                {
                    sum.Add(row);
                }
            }

            sums.Add(new CopiedPart(part, sum.Count, sum.Value));
        }

        return sums.ToImmutable();
    }

    private static async IAsyncEnumerable<(string After, ImmutableArray<ArchiveRow> Rows)> PiecesAsync(IGraphStore store, ArchivePart part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        ImmutableArray<ArchiveRow> rows;
        do
        {
            rows = await store.ReadRowsAsync(part, after, RowsAtOnce, cancellationToken).ConfigureAwait(false);
            if (!rows.IsEmpty)
            {
                yield return (after, rows);
                after = rows[^1].Key;
            }
        }
        while (rows.Length == RowsAtOnce);
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> AllAsync(Action<long> onProgress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long seen = 0;
        foreach (var part in Parts)
        {
            await foreach (var (_, rows) in PiecesAsync(source, part, cancellationToken).ConfigureAwait(false))
            {
                yield return rows;
                onProgress(seen += rows.Length);
            }
        }
    }

    // Into a store that holds something: only what is not there.
    private async Task CompleteAsync(Action<long> onProgress, CancellationToken cancellationToken)
    {
        long seen = 0;
        foreach (var part in Parts)
        {
            await foreach (var (after, rows) in PiecesAsync(source, part, cancellationToken).ConfigureAwait(false))
            {
                await CopyAsync(part, after, rows, cancellationToken).ConfigureAwait(false);
                onProgress(seen += rows.Length);
            }
        }
    }

    private async Task CopyAsync(ArchivePart part, string after, ImmutableArray<ArchiveRow> rows, CancellationToken cancellationToken)
    {
        var there = await ThereAsync(part, after, rows, cancellationToken).ConfigureAwait(false);
        if (rows.FirstOrDefault(row => there.TryGetValue(row.Key, out var other) && !ArchiveSum.HashOf(row).AsSpan().SequenceEqual(ArchiveSum.HashOf(other))) is { } different)
        {
            throw new StoreException(StoreProblem.NotWritable, $"The store '{target.Address}' holds another '{different.Key}' than '{source.Address}'. Copy into a new store.");
        }

        var missing = rows.Where(row => !there.ContainsKey(row.Key)).ToList();
        if (missing.Count > 0)
        {
            await target.AddRowsAsync(missing, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Dictionary<string, ArchiveRow>> ThereAsync(ArchivePart part, string after, ImmutableArray<ArchiveRow> rows, CancellationToken cancellationToken)
    {
        var last = rows[^1].Key;
        var there = await target.ReadRowsAsync(part, after, RowsAtOnce, cancellationToken).ConfigureAwait(false);
        var keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        if (there.FirstOrDefault(row => string.CompareOrdinal(row.Key, last) <= 0 && !keys.Contains(row.Key)) is { } foreign)
        {
            throw new StoreException(StoreProblem.NotWritable, $"The store '{target.Address}' holds '{foreign.Key}', which '{source.Address}' does not. Copy into a new store.");
        }

        return there.Where(row => keys.Contains(row.Key)).ToDictionary(row => row.Key, StringComparer.Ordinal);
    }

    private async Task<ImmutableArray<CopiedPart>> VerifyAsync(CancellationToken cancellationToken)
    {
        var wanted = await SumAsync(source, cancellationToken).ConfigureAwait(false);
        var found = await SumAsync(target, cancellationToken).ConfigureAwait(false);
        foreach (var (one, other) in wanted.Zip(found).Where(pair => pair.First != pair.Second))
        {
            throw new StoreException(
                StoreProblem.Damaged,
                $"The copy differs in {one.Part}: {one.Count} in '{source.Address}' and {other.Count} in '{target.Address}'. Was one of them written meanwhile? Copy again, or into a new store.");
        }

        return found;
    }
}
