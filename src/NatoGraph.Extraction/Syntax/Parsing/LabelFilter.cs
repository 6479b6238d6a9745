using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>Which relations there are between parts of speech.</summary>
/// <param name="masks">A bit for each relation, by head, dependent and side; none where the pair was never seen.</param>
internal sealed class LabelFilter(ulong[] masks)
{
    private const int Parts = (int)PartOfSpeech.Verb + 1;

    /// <summary>How many pairs there are.</summary>
    public const int Size = 2 * Parts * Parts;

    /// <summary>Every relation but that to the root.</summary>
    public static ulong All { get; } = ((1UL << UniversalNames.RelationCount) - 1) & ~(1UL << (int)Relation.Root);

    /// <summary>The number of a pair.</summary>
    public static int Index(PartOfSpeech head, PartOfSpeech dependent, bool dependentFollows) =>
        (((int)head * Parts) + (int)dependent) * 2 + (dependentFollows ? 1 : 0);

    /// <summary>A bit for each relation that a dependent can have to a head.</summary>
    public ulong Of(ParserInput input, int head, int dependent)
    {
        var seen = masks[Index(input.Tags[head].Pos, input.Tags[dependent].Pos, head < dependent)];
        return seen == 0 ? All : seen;
    }

    /// <summary>Writes the filter.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var mask in masks)
        {
            writer.Write(mask);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is too short.</exception>
    public static LabelFilter Read(BinaryReader reader)
    {
        var masks = new ulong[Size];
        for (var at = 0; at < Size; at++)
        {
            masks[at] = reader.ReadUInt64();
        }

        return new LabelFilter(masks);
    }
}
