using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;

namespace NatoGraph.Training.Tests.Learning;

/// <summary>Random trees and sentences without meaning to hang them on.</summary>
internal static class Trees
{
    /// <summary>Heads of words counted from 1; each hangs on a word drawn among those before it in a random order.</summary>
    public static Arbitrary<int[]> Any { get; } = Gen.Choose(1, 12).SelectMany(count =>
        Gen.Shuffle(Enumerable.Range(1, count).ToArray()).SelectMany(order =>
            Gen.Choose(0, int.MaxValue - 1).ListOf(count).Select(draws => Heads([.. order], [.. draws])))).ToArbitrary();

    public static ParserInput Sentence(int count)
    {
        var tokens = Tokenizer.Tokenize(string.Join(' ', Enumerable.Repeat("mot", count)));
        var tag = new Tag(PartOfSpeech.Noun, default);
        return new ParserInput(tokens.AsSpan(), [.. Enumerable.Repeat(tag, count)], [.. Enumerable.Repeat("mot", count)]);
    }

    private static int[] Heads(ImmutableArray<int> order, ImmutableArray<int> draws)
    {
        var heads = new int[order.Length + 1];
        for (var at = 1; at < order.Length; at++)
        {
            heads[order[at]] = order[draws[at] % at];
        }

        return heads;
    }
}
