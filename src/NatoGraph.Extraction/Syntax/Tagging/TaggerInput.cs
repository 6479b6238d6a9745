using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Syntax.Tagging;

/// <summary>What the tagger looks at in a sentence before it has tagged anything.</summary>
internal sealed class TaggerInput
{
    private readonly ImmutableArray<ushort>[] candidates;

    /// <summary>Looks up the words of a sentence.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="isName">For each token, whether it is known to be a name; empty where nothing is known.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    public TaggerInput(ReadOnlySpan<Token> tokens, ReadOnlySpan<bool> isName, Vocabulary vocabulary)
    {
        Length = tokens.Length;
        Forms = new uint[Length];
        Shapes = new uint[Length];
        Endings = new uint[Length];
        Classes = new WordClass[Length];
        Tokens = tokens.ToArray();
        candidates = new ImmutableArray<ushort>[Length];
        var shouts = Shouts(tokens);
        for (var at = 0; at < Length; at++)
        {
            Forms[at] = FeatureHash.Of(tokens[at].Lower);
            Classes[at] = vocabulary.ClassOf(tokens[at], Forms[at]);
            Endings[at] = FeatureHash.Of(Ending(tokens[at].Lower, 3));
            Shapes[at] = ShapeOf(tokens[at], shouts, at == 0 || tokens[at - 1].Kind == TokenKind.Punctuation);
            candidates[at] = isName.Length > at && isName[at] ? [vocabulary.ProperNoun] : CandidatesOf(tokens[at], Classes[at], vocabulary);
        }
    }

    /// <summary>How many tokens there are.</summary>
    public int Length { get; }

    /// <summary>The tokens.</summary>
    public Token[] Tokens { get; }

    /// <summary>The hashes of the forms in small letters.</summary>
    public uint[] Forms { get; }

    /// <summary>How they are written.</summary>
    public uint[] Shapes { get; }

    /// <summary>The hashes of the last three letters.</summary>
    public uint[] Endings { get; }

    /// <summary>What they can be by the lexicon.</summary>
    public WordClass[] Classes { get; }

    /// <summary>The indices of the tags that a token can have.</summary>
    public ImmutableArray<ushort> CandidatesAt(int at) => candidates[at];

    /// <summary>The last letters of a form.</summary>
    public static ReadOnlySpan<char> Ending(string form, int length) => form.AsSpan(Math.Max(0, form.Length - length));

    /// <summary>A known word that begins with a capital can be a name, too.</summary>
    private static ImmutableArray<ushort> CandidatesOf(Token token, WordClass wordClass, Vocabulary vocabulary)
    {
        if (!token.IsCapitalised || (wordClass.Parts & (1u << (int)PartOfSpeech.ProperNoun)) != 0)
        {
            return wordClass.Tags;
        }

        return wordClass.Tags.Add(vocabulary.ProperNoun);
    }

    private static bool Shouts(ReadOnlySpan<Token> tokens)
    {
        int capitals = 0, words = 0;
        foreach (var token in tokens)
        {
            words += token.Kind == TokenKind.Word && token.Form.Length > 1 ? 1 : 0;
            capitals += token.Shape == TokenShape.Capitals ? 1 : 0;
        }

        return words > 2 && capitals * 3 > words * 2;
    }

    /// <summary>Capitals say little where all is in capitals, or where a sentence or quotation begins.</summary>
    private static uint ShapeOf(Token token, bool shouts, bool begins)
    {
        var shape = shouts && token.IsCapitalised ? TokenShape.Lower : token.Shape;
        return ((uint)shape << 4) | ((uint)token.Kind << 1) | (begins ? 1u : 0u);
    }
}
