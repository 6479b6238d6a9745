using System.Text;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>The way through the tree from one mention to another.</summary>
/// <param name="Relations">The relations up from the first and down to the second, with prepositions: <c>nsubj^ obl:à</c>; "far" where it is long.</param>
/// <param name="Top">Where the way turns, or null where it does not lead over one word.</param>
/// <param name="Length">How many steps it takes.</param>
internal sealed record LinkPath(string Relations, Word? Top, int Length)
{
    private const int Longest = 6;

    /// <summary>The way between two words of a sentence.</summary>
    public static LinkPath Between(SentenceStructure tree, Word? first, Word? second)
    {
        if (first is null || second is null)
        {
            return new("none", null, 0);
        }

        List<Word> up = [first, .. tree.Above(first)], down = [second, .. tree.Above(second)];
        var top = up.Find(down.Contains);
        if (top is null)
        {
            return new("none", null, 0);
        }

        up = up[..up.IndexOf(top)];
        down = down[..down.IndexOf(top)];
        var length = up.Count + down.Count;
        return new(length > Longest ? "far" : Written(tree, up, down), top, length);
    }

    /// <summary>The relation of a word to its head, with its preposition.</summary>
    public static string RelationOf(SentenceStructure tree, Word word) =>
        tree.Preposition(word) is { } preposition ? $"{UniversalNames.NameOf(word.Relation)}:{preposition}" : UniversalNames.NameOf(word.Relation);

    private static string Written(SentenceStructure tree, List<Word> up, List<Word> down)
    {
        var way = new StringBuilder();
        up.ForEach(word => way.Append(RelationOf(tree, word)).Append("^ "));
        Enumerable.Reverse(down).ToList().ForEach(word => way.Append(RelationOf(tree, word)).Append(' '));
        return way.ToString();
    }
}
