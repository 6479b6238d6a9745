using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>A tagged sentence as the parser sees it. Place 0 is the root above the sentence; words begin at 1.</summary>
internal sealed class ParserInput
{
    /// <summary>Prepares a sentence.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="lemmas">Their lemmas.</param>
    public ParserInput(ReadOnlySpan<Token> tokens, ImmutableArray<Tag> tags, ImmutableArray<string> lemmas)
    {
        (Count, Words) = (tokens.Length, lemmas);
        Tags = new Tag[Count + 1];
        Lemmas = new uint[Count + 1];
        Fine = new uint[Count + 1];
        Commas = new int[Count + 2];
        Marks = new int[Count + 2];
        (Tags[0], Lemmas[0], Fine[0]) = (default, RootLemma, RootLemma);
        for (var at = 1; at <= Count; at++)
        {
            var token = tokens[at - 1];
            Tags[at] = tags[at - 1];
            Lemmas[at] = token.Kind == TokenKind.Number ? NumberLemma : FeatureHash.Of(lemmas[at - 1]);
            Fine[at] = FineOf(Tags[at]);
            Commas[at + 1] = Commas[at] + (token.Form == "," ? 1 : 0);
            Marks[at + 1] = Marks[at] + (Tags[at].Pos == PartOfSpeech.Punctuation && token.Form != "," ? 1 : 0);
        }
    }

    /// <summary>The lemmas as they are written, the first word at 0.</summary>
    public ImmutableArray<string> Words { get; }

    private const uint RootLemma = 1;
    private const uint NumberLemma = 2;

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The tags.</summary>
    public Tag[] Tags { get; }

    /// <summary>The hashes of the lemmas; all numbers have one.</summary>
    public uint[] Lemmas { get; }

    /// <summary>Parts of speech, finer where it matters for structure: the forms of verbs, the kinds of pronouns.</summary>
    public uint[] Fine { get; }

    /// <summary>How many commas stand before each place.</summary>
    public int[] Commas { get; }

    /// <summary>How many other signs of punctuation stand before each place.</summary>
    public int[] Marks { get; }

    /// <summary>What stands between two words: nothing, a comma, several, another sign.</summary>
    public uint Between(int left, int right)
    {
        if (left <= 0 || right > Count)
        {
            return 9;
        }

        var commas = Math.Min(2, Commas[right] - Commas[left + 1]);
        var marks = Math.Min(1, Marks[right] - Marks[left + 1]);
        return (uint)(commas + (3 * marks));
    }

    private static uint FineOf(Tag tag)
    {
        var form = tag.Form;
        var time = form.VerbForm == VerbForm.Participle ? (uint)form.Tense : form.Mood == Mood.Imperative ? 7u : 0;
        return (uint)tag.Pos | ((uint)form.VerbForm << 5) | (time << 7) | ((uint)form.PronounType << 10) | (form.IsReflexive ? 1u << 14 : 0) | (form.IsNegative ? 1u << 15 : 0);
    }
}
