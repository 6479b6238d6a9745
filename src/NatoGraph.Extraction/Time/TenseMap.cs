using System.Buffers;
using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Time;

/// <summary>The verbs of a text and the way each looks in time. Built once a text, asked for each date.</summary>
internal sealed class TenseMap
{
    private const int CommaCost = 20;
    private const int BarrierCost = 60;
    private const int LongestLead = 24;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:!?()[]«»\"“”…\n");

    private readonly string folded;
    private readonly ImmutableArray<TextRange> sentences;
    private readonly ImmutableArray<Verb> verbs;

    private readonly Func<int, TenseDirection?> byTree;

    private TenseMap(string folded, ImmutableArray<TextRange> sentences, ImmutableArray<Verb> verbs, Func<int, TenseDirection?> byTree) =>
        (this.folded, this.sentences, this.verbs, this.byTree) = (folded, sentences, verbs, byTree);

    /// <summary>The verbs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences, in order.</param>
    /// <param name="byTree">Which way the clause at an offset looks by its structure, where that tells.</param>
    public static TenseMap Of(string text, ImmutableArray<TextRange> sentences, Func<int, TenseDirection?>? byTree = null)
    {
        var folded = NameMask.Blank(text, TemporalReader.Fold(text), sentences);
        return new(folded, sentences, [.. PiecesOf(folded).SelectMany(piece => VerbsOf(folded, piece))], byTree ?? (_ => null));
    }

    /// <summary>What stands between marks of punctuation: no pattern of verbs reaches across one.</summary>
    internal static IEnumerable<TextRange> PiecesOf(string folded)
    {
        for (var start = 0; start < folded.Length;)
        {
            var length = folded.AsSpan(start).IndexOfAny(Marks);
            var end = length < 0 ? folded.Length : start + length;
            yield return new TextRange(start, end);
            start = end + 1;
        }
    }

    private static IEnumerable<Verb> VerbsOf(string folded, TextRange piece)
    {
        var verbs = new List<Verb>();
        foreach (var (direction, pattern) in TenseLexicon.French.Tenses.PossibleIn(folded.AsSpan(piece.Start, piece.Length)))
        {
            foreach (var match in pattern.EnumerateMatches(folded.AsSpan(piece.Start, piece.Length)))
            {
                var range = new TextRange(piece.Start + match.Index, piece.Start + match.Index + match.Length);
                verbs.Add(new Verb(range, direction, LooksAheadOnly(folded, range)));
            }
        }

        return verbs.OrderBy(verb => verb.Range.Start);
    }

    /// <summary>The folded text, names blanked.</summary>
    public string Text => folded;

    /// <summary>The sentence at an offset, by its index; the one before where the offset lies between two.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Which way the tense of the verb nearest to an offset looks, among the verbs of its sentence.</summary>
    public TenseDirection DirectionAt(int offset)
    {
        if (byTree(offset) is { } direction)
        {
            return direction;
        }

        if (sentences.IsEmpty)
        {
            return TenseDirection.Unknown;
        }

        var sentence = sentences[SentenceAt(offset)];
        var nearest = (Direction: TenseDirection.Unknown, Cost: int.MaxValue);
        var narrates = false;
        for (var at = FirstFrom(sentence.Start); at < verbs.Length && verbs[at].Range.Start < sentence.End; at++)
        {
            var verb = verbs[at];
            var cost = verb.IsApart && verb.Range.Start >= offset ? int.MaxValue : Cost(verb.Range, offset);
            nearest = cost < nearest.Cost ? (verb.Direction, cost) : nearest;
            narrates |= verb.Direction == TenseDirection.Narrative;
        }

        return nearest.Direction == TenseDirection.Participle && narrates ? TenseDirection.Narrative : nearest.Direction;
    }

    /// <summary>Whether a verb stands in a range.</summary>
    public bool HasVerb(TextRange range) => FirstFrom(range.Start) is var first && first < verbs.Length && verbs[first].Range.End <= range.End;

    /// <summary>Whether a verb says nothing of a date before it, standing in a clause of purpose or a relative clause.</summary>
    private static bool LooksAheadOnly(string folded, TextRange verb) => TenseLexicon.French.Purpose.IsMatch(folded.AsSpan(verb.Start, verb.Length))
        || TenseLexicon.French.Relative.IsMatch(folded.AsSpan(Math.Max(0, verb.Start - LongestLead), Math.Min(verb.Start, LongestLead)));

    private int FirstFrom(int start)
    {
        var (low, high) = (0, verbs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = verbs[middle].Range.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int Cost(TextRange verb, int offset)
    {
        var gap = verb.Start > offset ? folded.AsSpan(offset, verb.Start - offset) : folded.AsSpan(Math.Min(verb.End, offset), offset - Math.Min(verb.End, offset));
        return gap.Length + (CommaCost * gap.Count(',')) + (BarrierCost * TenseLexicon.French.Barrier.Count(gap));
    }

    private readonly record struct Verb(TextRange Range, TenseDirection Direction, bool IsApart);
}
