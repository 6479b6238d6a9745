using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Words;

/// <summary>Says how a form that the lexicon lacks becomes its lemma, by its last letters and its tag.</summary>
/// <param name="rules">The rule for a tag and an ending, by their hash.</param>
internal sealed class LemmaGuesser(IReadOnlyDictionary<uint, ushort> rules)
{
    /// <summary>The longest ending that is looked at.</summary>
    public const int LongestEnding = 6;

    /// <summary>The index of the rule for the longest known ending, or −1 where there is none.</summary>
    public int RuleFor(string form, Tag tag)
    {
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(Key(form.AsSpan(form.Length - length), tag), out var rule))
            {
                return rule;
            }
        }

        return -1;
    }

    /// <summary>The number under which an ending with a tag is kept.</summary>
    public static uint Key(ReadOnlySpan<char> ending, Tag tag) => FeatureHash.Of(1, FeatureHash.Of(ending), tag.Key);

    /// <summary>Writes the rules.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(rules.Count);
        foreach (var (key, rule) in rules.OrderBy(r => r.Key))
        {
            writer.Write(key);
            writer.Write(rule);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is too short.</exception>
    public static LemmaGuesser Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var rules = new Dictionary<uint, ushort>(count);
        for (var at = 0; at < count; at++)
        {
            rules.Add(reader.ReadUInt32(), reader.ReadUInt16());
        }

        return new LemmaGuesser(rules);
    }
}
