using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>The lists of nouns that frames take, each with a number, and of each noun the lists that have it: which of them a sentence has is asked once a sentence, not once a frame.</summary>
internal sealed class NounLists
{
    private readonly FrozenDictionary<string, int> numbers;
    private readonly FrozenDictionary<string, ImmutableArray<int>> byNoun;

    /// <param name="lists">The lists; one that is the same as another has its number.</param>
    public NounLists(IEnumerable<ImmutableArray<string>> lists)
    {
        var own = lists.Where(list => !list.IsEmpty).DistinctBy(KeyOf, StringComparer.Ordinal).Index().ToList();
        numbers = own.ToFrozenDictionary(list => KeyOf(list.Item), list => list.Index, StringComparer.Ordinal);
        byNoun = own.SelectMany(list => list.Item.Distinct(StringComparer.Ordinal).Select(noun => (Noun: noun, Number: list.Index))).GroupBy(pair => pair.Noun, pair => pair.Number, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The number of a list; -1 of the empty one.</summary>
    public int NumberOf(ImmutableArray<string> list) => list.IsEmpty ? -1 : numbers[KeyOf(list)];

    /// <summary>The lists of which some words have a noun, by its lemma or as it is written.</summary>
    public BitArray In(ImmutableArray<Word> words)
    {
        var found = new BitArray(numbers.Count);
        foreach (var word in words)
        {
            Mark(word.Lemma, found);
            Mark(word.Token.Lower, found);
        }

        return found;
    }

    private void Mark(string noun, BitArray found)
    {
        foreach (var number in byNoun.GetValueOrDefault(noun, []))
        {
            found[number] = true;
        }
    }

    private static string KeyOf(ImmutableArray<string> list) => string.Join('\n', list);
}
