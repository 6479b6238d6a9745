using NatoGraph.Extraction.Syntax.Learning;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Syntax.Tagging;

/// <summary>Tags sentences from left to right, among what the lexicon says a word can be.</summary>
/// <param name="vocabulary">The vocabulary.</param>
/// <param name="weights">What was learnt.</param>
internal sealed class Tagger(Vocabulary vocabulary, Weights weights)
{
    /// <summary>Labels below are parts of speech, above them tags: a tag is scored by both, so that rare tags learn from frequent ones.</summary>
    public const int FirstTagLabel = 32;

    /// <summary>The index of the tag of each token.</summary>
    public ushort[] Tag(TaggerInput input)
    {
        var tags = new ushort[input.Length];
        Span<uint> features = stackalloc uint[TaggerFeatures.Most];
        uint previous = Start, beforePrevious = Start;
        for (var at = 0; at < input.Length; at++)
        {
            tags[at] = Choose(input, at, previous, beforePrevious, features);
            (beforePrevious, previous) = (previous, vocabulary.Tags[tags[at]].Key);
        }

        return tags;
    }

    /// <summary>Stands for the tag before the first.</summary>
    public const uint Start = 31u << 24;

    private ushort Choose(TaggerInput input, int at, uint previous, uint beforePrevious, Span<uint> features)
    {
        var candidates = input.CandidatesAt(at);
        if (candidates.Length == 1)
        {
            return candidates[0];
        }

        var count = TaggerFeatures.Extract(input, at, previous, beforePrevious, features);
        return Best(candidates.AsSpan(), features[..count]);
    }

    /// <summary>The candidate with the highest score; of equals the first.</summary>
    public ushort Best(ReadOnlySpan<ushort> candidates, ReadOnlySpan<uint> features)
    {
        Span<int> parts = stackalloc int[FirstTagLabel];
        parts.Fill(int.MinValue);
        var (best, bestScore) = (candidates[0], int.MinValue);
        foreach (var candidate in candidates)
        {
            var pos = (int)vocabulary.Tags[candidate].Pos;
            if (parts[pos] == int.MinValue)
            {
                parts[pos] = weights.Score(features, (uint)pos);
            }

            var score = parts[pos] + weights.Score(features, (uint)(FirstTagLabel + candidate));
            (best, bestScore) = score > bestScore ? (candidate, score) : (best, bestScore);
        }

        return best;
    }
}
