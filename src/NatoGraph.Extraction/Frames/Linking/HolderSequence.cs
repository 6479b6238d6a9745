using System.Collections.Immutable;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>Holders in the order in which the text names them.</summary>
internal sealed class HolderSequence
{
    private readonly ImmutableArray<(int Start, string Key, int Other)> mentions;

    /// <param name="holders">Their mentions, in order.</param>
    public HolderSequence(IEnumerable<Argument> holders)
    {
        var found = ImmutableArray.CreateBuilder<(int, string Key, int Other)>();
        foreach (var holder in holders)
        {
            var other = found.Count == 0 ? -1 : found[^1].Key == holder.Key ? found[^1].Other : found.Count - 1;
            found.Add((holder.Range.Start, holder.Key, other));
        }

        mentions = found.ToImmutable();
    }

    /// <summary>The key of the last one to be named before a mention and who is not its own person, if there is one.</summary>
    public string? Before(Argument person)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Start < person.Range.Start ? (middle + 1, high) : (low, middle);
        }

        var last = low - 1;
        return last >= 0 && mentions[last].Key == person.Key ? KeyAt(mentions[last].Other) : KeyAt(last);
    }

    private string? KeyAt(int index) => index < 0 ? null : mentions[index].Key;
}
