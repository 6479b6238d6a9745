using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>
/// The dependency tree of a sentence, and questions to it. Here: the tree itself. In the other parts: who does what
/// (<see cref="Subjects"/>, <see cref="Objects"/>, <see cref="Obliques"/>), how a verb is meant (<see cref="VerbGroupOf"/>), and what is
/// said of a nominal (<see cref="Appositions"/>, <see cref="Complements"/>). Words are named by their index among the article's tokens.
/// </summary>
/// <remarks>
/// The tree is a guess, right for about five arcs in six. Ask for what a frame needs by meaning ("subject of"), not by the shape of
/// the tree: the answers here mend what goes wrong often.
/// </remarks>
internal sealed partial class SentenceStructure
{
    private readonly ImmutableArray<ImmutableArray<Word>> dependents;

    // Asked for again and again, by every frame and link of the sentence.
    private readonly ImmutableArray<Word>[] auxiliaries;
    private readonly VerbGroup?[] verbGroups;

    /// <summary>The structure of a sentence.</summary>
    /// <param name="tokens">Where it stands.</param>
    /// <param name="words">Its words, in order.</param>
    public SentenceStructure(TokenSpan tokens, ImmutableArray<Word> words)
    {
        (Tokens, Words) = (tokens, words);
        auxiliaries = new ImmutableArray<Word>[words.Length];
        verbGroups = new VerbGroup?[words.Length];
        var lists = new List<Word>?[words.Length];
        foreach (var word in words)
        {
            if (word.Head >= 0)
            {
                (lists[word.Head - tokens.Start] ??= []).Add(word);
            }
        }

        dependents = [.. lists.Select(list => list is null ? ImmutableArray<Word>.Empty : [.. list])];
    }

    /// <summary>The tokens of the sentence.</summary>
    public TokenSpan Tokens { get; }

    /// <summary>The words, in order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The head of the sentence: its main verb, or the attribute of "être", or the noun of a heading. Null in an empty sentence.</summary>
    public Word? Root => Words.FirstOrDefault(w => w.Head < 0);

    /// <summary>The word at a token, if the sentence holds it.</summary>
    public Word? At(int token) => Tokens.Contains(token) ? Words[token - Tokens.Start] : null;

    /// <summary>The word that a mention hangs by: that one of its words whose head lies outside.</summary>
    public Word? HeadOf(TokenSpan mention)
    {
        Word? head = null;
        for (var token = Math.Max(mention.Start, Tokens.Start); token < Math.Min(mention.End, Tokens.End); token++)
        {
            var word = Words[token - Tokens.Start];
            if (!mention.Contains(word.Head) && (head is null || (!head.IsNominal && word.IsNominal)))
            {
                head = word;
            }
        }

        return head;
    }

    /// <summary>The word that a word hangs on, or null for the head of the sentence.</summary>
    public Word? HeadOf(Word word) => At(word.Head);

    /// <summary>What hangs on a word, in order.</summary>
    public ImmutableArray<Word> Dependents(Word word) => dependents[word.Index - Tokens.Start];

    /// <summary>What hangs on a word in a relation, in order.</summary>
    public IEnumerable<Word> Dependents(Word word, Relation relation) => Dependents(word).Where(d => d.Relation == relation);

    /// <summary>From the first to the last of the words that hang, over others or not, on a word, and the word itself.</summary>
    public TokenSpan SpanOf(Word word)
    {
        var (start, end) = (word.Index, word.Index + 1);
        foreach (var dependent in Dependents(word))
        {
            var span = SpanOf(dependent);
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        }

        return new TokenSpan(start, end);
    }

    /// <summary>The words above a word, the nearest first.</summary>
    public IEnumerable<Word> Above(Word word)
    {
        for (var above = HeadOf(word); above is not null; above = HeadOf(above))
        {
            yield return above;
        }
    }

    /// <summary>Whether a word hangs, over others or not, on another, or is it.</summary>
    public bool IsWithin(Word word, Word whole) => word == whole || Above(word).Contains(whole);

    /// <summary>The parts of a coordination that begins with a word ("Paul, Anne et Luc"), in order; the word alone where there is none.</summary>
    public ImmutableArray<Word> Coordination(Word first)
    {
        foreach (var dependent in Dependents(first))
        {
            if (dependent.Relation == Relation.Conjunct)
            {
                return [first, .. Dependents(first, Relation.Conjunct).SelectMany(c => Coordination(c)).OrderBy(w => w.Index)];
            }
        }

        return [first];
    }

    /// <summary>The first part of the coordination that a word is part of; the word itself where it is part of none.</summary>
    public Word FirstConjunct(Word word) => word.Relation == Relation.Conjunct && HeadOf(word) is { } first ? FirstConjunct(first) : word;

    /// <summary>The tree as indented text, a word a line: relation, form, lemma, part of speech, morphology.</summary>
    public string Draw() => TreeDrawing.Of(this);
}
