using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// Finds names by the acronym in brackets behind them, whose letters tell where they begin and end: "Commission du bassin du lac Tchad (CBLT)".
/// </summary>
internal sealed class BracketedNames(SegmentedText text, LanguagePack language)
{
    private const int Longest = 16;
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The name that begins at <paramref name="at"/> and that an acronym follows which its words' initials make.</summary>
    public OrganisationMention? Match(int at, Sentence sentence)
    {
        if (!IsStart(at, sentence) || BracketBehind(at, sentence) is not { } bracket)
        {
            return null;
        }

        var span = new TokenSpan(at, bracket);
        var acronym = text.Tokens[bracket + 1];
        return Spells(span, acronym.Folded)
            ? new OrganisationMention(span, text.TextOf(span), language.OrganisationHeads.Match(text.Tokens, at, bracket)?.Meaning.Kind ?? OrganisationKind.Other) { Acronym = acronym.Form }
            : null;
    }

    /// <summary>A common noun with a capital, or the head of a name in small letters.</summary>
    private bool IsStart(int at, Sentence sentence)
    {
        var token = text.Tokens[at];
        return language.OrganisationHeads.Match(text.Tokens, at, sentence.Tokens.End) is not null
            || (token is { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 2 } && !language.IsGivenName(token.Folded) && !language.IsPersonTitle(token.Folded) && !language.Has("article", token.Folded)
                && (vocabulary.Knows(token.Lower, PartOfSpeech.Noun) || vocabulary.Knows(token.Lower, PartOfSpeech.Adjective) || language.Has("organisation-word", token.Folded)));
    }

    /// <summary>The bracket that opens behind nothing but words, and holds one word of capitals.</summary>
    private int? BracketBehind(int start, Sentence sentence)
    {
        for (var at = start + 1; at < Math.Min(sentence.Tokens.End, start + Longest); at++)
        {
            var token = text.Tokens[at];
            if (token.Form == "(")
            {
                return at > start + 1 && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 2 } acronym
                    && text.At(at + 2, sentence.Tokens) is { Form: ")" or "," or ";" } ? at : null;
            }

            if (token.Kind is not (TokenKind.Word or TokenKind.Number) && token.Form is not ("," or "&"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the letters are the initials of the span's words in their order; at most one word that means something may have none.</summary>
    private bool Spells(TokenSpan span, string letters)
    {
        var (next, missed) = (0, 0);
        for (var at = span.Start; at < span.End; at++)
        {
            foreach (var part in text.Tokens[at].Folded.Split('-'))
            {
                if (next < letters.Length && part.Length > 0 && part[0] == letters[next])
                {
                    next++;
                }
                else if (part.Length > 3 || at == span.Start)
                {
                    missed++;
                }
            }
        }

        return next == letters.Length && missed < 2 && text.Tokens[span.Start].Folded[0] == letters[0];
    }
}
