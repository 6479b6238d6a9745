using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Syntax.Tagging;

/// <summary>Tags a sentence, finds the lemmas, and hands both on to the parser.</summary>
/// <param name="vocabulary">The vocabulary.</param>
/// <param name="weights">What the tagger learnt.</param>
internal sealed class SentenceTagger(Vocabulary vocabulary, Weights weights)
{
    private readonly Tagger tagger = new(vocabulary, weights);

    /// <summary>The tagged sentence.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="isName">For each token, whether it is known to be a name; empty where nothing is known.</param>
    public ParserInput Tag(ReadOnlySpan<Token> tokens, ReadOnlySpan<bool> isName = default)
    {
        var input = new TaggerInput(tokens, isName, vocabulary);
        var chosen = tagger.Tag(input);
        MendOpening(input, chosen);
        MendPredicate(input, chosen);
        var (tags, lemmas) = (new Tag[tokens.Length], new string[tokens.Length]);
        for (var at = 0; at < tokens.Length; at++)
        {
            tags[at] = vocabulary.Tags[chosen[at]];
            lemmas[at] = vocabulary.LemmaOf(tokens[at], input.Classes[at], chosen[at]);
        }

        return new ParserInput(tokens, ImmutableArray.Create(tags), ImmutableArray.Create(lemmas));
    }

    /// <summary>"Paul Noir, directeur du port, part à la retraite": where a sentence lacks a verb, such a word behind a comma is one.</summary>
    private void MendPredicate(TaggerInput input, ushort[] chosen)
    {
        var lacking = 1;
        foreach (var one in chosen)
        {
            var tag = vocabulary.Tags[one];
            lacking += tag.Form.PronounType == PronounType.Relative || tag.Pos == PartOfSpeech.Subordinator ? 1 : tag.Form.VerbForm == VerbForm.Finite ? -1 : 0;
        }

        for (var at = 2; lacking > 0 && at < input.Length - 1; at++)
        {
            if (input.Tokens[at - 1].Form == "," && StructureWords.IsPredicate(input.Tokens[at].Lower)
                && input.CandidatesAt(at).FirstOrDefault(candidate => vocabulary.Tags[candidate].Form is { VerbForm: VerbForm.Finite, Number: GrammaticalNumber.Singular }) is > 0 and var verb)
            {
                chosen[at] = verb;
                return;
            }
        }
    }

    /// <summary>"Arrivée en 2020, elle quitte le groupe": a word that may be a participle is one where it opens a sentence whose verb stands behind a comma.</summary>
    private void MendOpening(TaggerInput input, ushort[] chosen)
    {
        var first = Array.FindIndex(input.Tokens, token => token.Kind == TokenKind.Word);
        if (first < 0 || first + 1 >= input.Length || vocabulary.Tags[chosen[first]].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective)
            || vocabulary.Tags[chosen[first + 1]].Pos is not (PartOfSpeech.Preposition or PartOfSpeech.Adverb)
            || (StructureWords.IsOf(input.Tokens[first + 1].Lower) && StructureWords.IsActNoun(input.Tokens[first].Lower)))
        {
            return;
        }

        var comma = Array.FindIndex(input.Tokens, first, token => token.Form == ",");
        var verb = Array.FindIndex(chosen, one => vocabulary.Tags[one].Form.VerbForm == VerbForm.Finite);
        if (comma > 0 && verb > comma && input.CandidatesAt(first).FirstOrDefault(candidate => vocabulary.Tags[candidate].Form is { VerbForm: VerbForm.Participle, Tense: Tense.Past }) is > 0 and var participle)
        {
            chosen[first] = participle;
        }
    }
}
