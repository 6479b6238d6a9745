using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Tagging;
using NatoGraph.Extraction.Syntax.Words;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Learning;

/// <summary>Trains the tagger.</summary>
/// <param name="vocabulary">The vocabulary.</param>
/// <param name="bits">How many weights, as a power of two.</param>
/// <param name="seed">In which order it reads the sentences.</param>
internal sealed class TaggerTrainer(Vocabulary vocabulary, int bits, uint seed)
{
    private readonly PerceptronWeights weights = new(bits);

    /// <summary>Reads all sentences so many times, and gives the weights learnt.</summary>
    public double[] Train(ImmutableArray<TreebankSentence> sentences, int rounds)
    {
        var examples = sentences.Select(s => (Input: new TaggerInput(s.Tokens.AsSpan(), [], vocabulary), Gold: GoldOf(s))).ToList();
        var (chance, tagger) = (new Chance(seed), new Tagger(vocabulary, weights));
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (input, gold) in chance.Mix(examples))
            {
                Learn(tagger, input, gold);
            }
        }

        return weights.Average();
    }

    private ushort[] GoldOf(TreebankSentence sentence) => [.. sentence.Tags.Select(t => (ushort)vocabulary.Tags.IndexOf(t))];

    private void Learn(Tagger tagger, TaggerInput input, ushort[] gold)
    {
        Span<uint> buffer = stackalloc uint[TaggerFeatures.Most];
        uint previous = Tagger.Start, beforePrevious = Tagger.Start;
        for (var at = 0; at < input.Length; at++)
        {
            var candidates = input.CandidatesAt(at);
            var chosen = candidates[0];
            if (candidates.Length > 1)
            {
                var features = buffer[..TaggerFeatures.Extract(input, at, previous, beforePrevious, buffer)];
                chosen = tagger.Best(candidates.AsSpan(), features);
                weights.Step();
                Correct(features, chosen, gold[at], candidates.Contains(gold[at]));
            }

            (beforePrevious, previous) = (previous, vocabulary.Tags[chosen].Key);
        }
    }

    private void Correct(ReadOnlySpan<uint> features, ushort chosen, ushort gold, bool isPossible)
    {
        if (chosen == gold || !isPossible)
        {
            return;
        }

        var (chosenPos, goldPos) = (vocabulary.Tags[chosen].Pos, vocabulary.Tags[gold].Pos);
        if (chosenPos != goldPos)
        {
            weights.Add(features, (uint)chosenPos, -1);
            weights.Add(features, (uint)goldPos, 1);
        }

        weights.Add(features, (uint)(Tagger.FirstTagLabel + chosen), -1);
        weights.Add(features, (uint)(Tagger.FirstTagLabel + gold), 1);
    }
}
