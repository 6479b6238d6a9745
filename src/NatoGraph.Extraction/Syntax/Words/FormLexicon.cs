using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Words;

/// <summary>
/// The forms of the language with their readings. Forms are kept as numbers of 32 bits: about one unknown form in ten thousand meets
/// a known one's, and is then read like it.
/// </summary>
internal sealed class FormLexicon
{
    private const int BucketBits = 16;
    private readonly uint[] forms;
    private readonly ushort[] classOf;
    private readonly WordClass[] classes;
    private readonly int[] buckets;

    private FormLexicon(uint[] forms, ushort[] classOf, WordClass[] classes)
    {
        (this.forms, this.classOf, this.classes) = (forms, classOf, classes);
        buckets = new int[(1 << BucketBits) + 1];
        foreach (var form in forms)
        {
            buckets[(form >> (32 - BucketBits)) + 1]++;
        }

        for (var bucket = 1; bucket < buckets.Length; bucket++)
        {
            buckets[bucket] += buckets[bucket - 1];
        }
    }

    /// <summary>How many forms there are.</summary>
    public int Count => forms.Length;

    /// <summary>The readings of the form with this hash, if it is known.</summary>
    public WordClass? Find(uint form)
    {
        var bucket = form >> (32 - BucketBits);
        for (var at = buckets[bucket]; at < buckets[bucket + 1] && forms[at] <= form; at++)
        {
            if (forms[at] == form)
            {
                return classes[classOf[at]];
            }
        }

        return null;
    }

    /// <summary>A lexicon of forms; of two forms with one hash the first in the order of the alphabet stays.</summary>
    /// <exception cref="InvalidOperationException">There are more classes of forms than can be numbered.</exception>
    public static FormLexicon Create(IEnumerable<KeyValuePair<string, ImmutableArray<Analysis>>> words, ImmutableArray<Tag> tags)
    {
        var sorted = words.OrderBy(w => w.Key, StringComparer.Ordinal).DistinctBy(w => FeatureHash.Of(w.Key)).OrderBy(w => FeatureHash.Of(w.Key)).ToList();
        var ids = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var classes = new List<WordClass>();
        var classOf = new ushort[sorted.Count];
        for (var at = 0; at < sorted.Count; at++)
        {
            var key = string.Join(' ', sorted[at].Value);
            if (!ids.TryGetValue(key, out var id))
            {
                id = ids[key] = checked((ushort)classes.Count);
                classes.Add(new WordClass(sorted[at].Value, tags));
            }

            classOf[at] = id;
        }

        return new FormLexicon([.. sorted.Select(w => FeatureHash.Of(w.Key))], classOf, [.. classes]);
    }

    /// <summary>Writes the lexicon.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(classes.Length);
        foreach (var wordClass in classes)
        {
            writer.Write7BitEncodedInt(wordClass.Analyses.Length);
            foreach (var analysis in wordClass.Analyses)
            {
                writer.Write(analysis.Tag);
                writer.Write(analysis.Rule);
            }
        }

        writer.Write7BitEncodedInt(forms.Length);
        var last = 0u;
        foreach (var form in forms)
        {
            writer.Write7BitEncodedInt((int)(form - last));
            last = form;
        }

        foreach (var id in classOf)
        {
            writer.Write((byte)id);
        }

        foreach (var id in classOf)
        {
            writer.Write((byte)(id >> 8));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is too short.</exception>
    public static FormLexicon Read(BinaryReader reader, ImmutableArray<Tag> tags)
    {
        var classes = new WordClass[reader.Read7BitEncodedInt()];
        for (var at = 0; at < classes.Length; at++)
        {
            var analyses = new Analysis[reader.Read7BitEncodedInt()];
            for (var index = 0; index < analyses.Length; index++)
            {
                analyses[index] = new Analysis(reader.ReadUInt16(), reader.ReadUInt16());
            }

            classes[at] = new WordClass(ImmutableArray.Create(analyses), tags);
        }

        var forms = new uint[reader.Read7BitEncodedInt()];
        var last = 0u;
        for (var at = 0; at < forms.Length; at++)
        {
            forms[at] = last += (uint)reader.Read7BitEncodedInt();
        }

        var low = reader.ReadBytes(forms.Length);
        var high = reader.ReadBytes(forms.Length);
        return new FormLexicon(forms, [.. low.Select((part, at) => (ushort)(part | (high[at] << 8)))], classes);
    }
}
