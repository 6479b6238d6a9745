using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>How far the parse of a sentence has come.</summary>
internal sealed class ParserState
{
    /// <summary>No word.</summary>
    public const int None = -1;

    private readonly ParserInput input;
    private readonly int[] stack;
    private readonly int[] barriers;
    private int depth;

    /// <summary>The beginning: the root on the stack, all words to come.</summary>
    /// <param name="input">The sentence.</param>
    public ParserState(ParserInput input)
    {
        this.input = input;
        var count = input.Count;
        Count = count;
        barriers = Filled(count, None);
        stack = new int[count + 1];
        Heads = Filled(count, None);
        Relations = new Relation[count + 1];
        (First, Last) = (Filled(count, None), Filled(count, None));
        (Before, Behind) = (new int[count + 1], new int[count + 1]);
        Labels = new ulong[count + 1];
        Introducers = Filled(count, None);
        (depth, Next) = (1, 1);
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The first word that is not on the stack yet.</summary>
    public int Next { get; private set; }

    /// <summary>The head of each word, <see cref="None"/> as long as it has none.</summary>
    public int[] Heads { get; }

    /// <summary>What each word is to its head.</summary>
    public Relation[] Relations { get; }

    /// <summary>The leftmost dependent of each word that stands before it.</summary>
    public int[] First { get; }

    /// <summary>The rightmost dependent of each word that stands behind it.</summary>
    public int[] Last { get; }

    /// <summary>How many dependents stand before each word.</summary>
    public int[] Before { get; }

    /// <summary>How many dependents stand behind each word.</summary>
    public int[] Behind { get; }

    /// <summary>A bit for each relation that a dependent of the word has.</summary>
    public ulong[] Labels { get; }

    /// <summary>The preposition or conjunction of each word.</summary>
    public int[] Introducers { get; }

    /// <summary>Whether every word has its head.</summary>
    public bool IsDone => Next > Count && depth == 1;

    /// <summary>How many words, the root counted, are on the stack.</summary>
    public int Depth => depth;

    /// <summary>A word on the stack, 0 for its top.</summary>
    public int OnStack(int below) => below < depth ? stack[depth - 1 - below] : None;

    /// <summary>A word to come, 0 for the next.</summary>
    public int Ahead(int further) => Next + further <= Count ? Next + further : None;

    /// <summary>
    /// Whether a transition can be made. The root takes one dependent, at the end; what stands before the relative pronoun or the
    /// conjunction of a clause is no part of the clause.
    /// </summary>
    public bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next <= Count,
        Transition.Left => depth > 1 && Next <= Count && (OnStack(0) > barriers[Next] || IsLight(OnStack(0))),
        _ => depth > 2 || (depth == 2 && Next > Count),
    };

    /// <summary>The transition that is left to make where there is but one.</summary>
    public Transition? OnlyAllowed => Next > Count ? Transition.Right : depth == 1 ? Transition.Shift : null;

    /// <summary>The head and the dependent of the arc that a transition draws.</summary>
    public (int Head, int Dependent) ArcOf(Transition transition) => (transition == Transition.Left ? Next : OnStack(1), OnStack(0));

    /// <summary>Puts the next word onto the stack.</summary>
    public void Shift() => stack[depth++] = Next++;

    /// <summary>Hangs the top of the stack on another word.</summary>
    public void Attach(int head, Relation relation)
    {
        var dependent = stack[--depth];
        (Heads[dependent], Relations[dependent]) = (head, relation);
        Labels[head] |= 1UL << (int)relation;
        if (dependent < head)
        {
            First[head] = First[head] == None ? dependent : Math.Min(First[head], dependent);
            Before[head]++;
            barriers[head] = Math.Max(barriers[head], BarrierOf(dependent, relation));
        }
        else
        {
            Last[head] = Math.Max(Last[head], dependent);
            Behind[head]++;
        }

        if (relation is Relation.Case or Relation.Marker && (Introducers[head] == None || dependent < Introducers[head]))
        {
            Introducers[head] = dependent;
        }
    }

    /// <summary>What may stand before the conjunction of its own clause: "surtout parce que", "et que", "à qui".</summary>
    private bool IsLight(int word) => input.Tags[word].Pos is PartOfSpeech.Punctuation or PartOfSpeech.Coordinator or PartOfSpeech.Adverb or PartOfSpeech.Preposition;

    /// <summary>The place where a clause begins by the dependent of its verb, or by what hangs on that: "dont le nom".</summary>
    private int BarrierOf(int dependent, Relation relation)
    {
        if (relation == Relation.Marker || input.Tags[dependent].Form.PronounType == PronounType.Relative)
        {
            return dependent;
        }

        return input.Tags[dependent].Pos == PartOfSpeech.Noun ? barriers[dependent] : None;
    }

    private static int[] Filled(int count, int value)
    {
        var filled = new int[count + 1];
        Array.Fill(filled, value);
        return filled;
    }
}
