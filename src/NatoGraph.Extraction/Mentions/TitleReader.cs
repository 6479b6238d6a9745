using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds how far the titles reach that bodies bear for names behind a noun for their kind: "Lire à Sète", "Un toit pour tous", "Les Pieds dans l'eau".</summary>
internal sealed class TitleReader(SegmentedText text, LanguagePack language, OrganisationTail tail)
{
    private const int Longest = 8;

    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The token behind the title, or <paramref name="at"/> where none begins.</summary>
    /// <param name="at">The title's first token.</param>
    /// <param name="limit">The sentence's end.</param>
    public int End(int at, int limit)
    {
        limit = Math.Min(limit, at + Longest);
        if (at + 1 >= limit || text.Tokens[at] is not { Kind: TokenKind.Word, IsCapitalised: true } first || !(IsOpener(at, limit) || IsSaying(first) || IsThing(at, limit)))
        {
            return at;
        }

        var end = at + 1;
        end += language.Has("title-opener", first.Folded) ? Noun(end, limit) : 0;
        while (end < limit && Step(end, at, limit) is > 0 and var step)
        {
            end += step;
        }

        return end > at + 1 ? end : at;
    }

    /// <summary>"|Un| toit", "|Les| Pieds", "|À| Cœur Joie".</summary>
    private bool IsOpener(int at, int limit) => language.Has("title-opener", text.Tokens[at].Folded) && Noun(at + 1, limit) > 0;

    /// <summary>"|Lire| à Sète", "|Stop| au béton", "|Merci| les pompiers".</summary>
    private bool IsSaying(Token word) => word.Shape == TokenShape.Capitalised && (language.Has("title-saying", word.Folded)
        || (word.Form.Length > 3 && vocabulary.KnowsOnly(word.Lower, PartOfSpeech.Verb, PartOfSpeech.Adverb) && vocabulary.KnowsAny(word.Lower) && !language.IsSaidByItself(word.Folded)));

    /// <summary>"|Feu| vert pour tous", "|Lumières| du Congo": a common noun that no body is known by.</summary>
    private bool IsThing(int at, int limit) => text.Tokens[at] is { Shape: TokenShape.Capitalised, Form.Length: > 2 } word && vocabulary.Knows(word.Lower, PartOfSpeech.Noun)
        && !language.IsSaidByItself(word.Folded) && language.Names.Match(text.Tokens, at, limit) is null && language.OrganisationHeads.Match(text.Tokens, at, limit) is null;

    private int Step(int at, int start, int limit)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Lower == "a" || language.Has("not-in-name", token.Folded))
        {
            return 0;
        }

        if (token.IsCapitalised)
        {
            return language.IsGivenName(token.Folded) || language.IsPersonTitle(token.Folded) ? 0 : 1;
        }

        if (language.Has("of", token.Folded))
        {
            return tail.Complement(at, limit);
        }

        var isOpen = IsSaying(text.Tokens[start]) || !IsThing(start, limit);
        if (language.Has("title-link", token.Folded) || token.Lower is "pour" or "et" || (isOpen && language.Has("title-place", token.Folded)))
        {
            return Noun(at + 1, limit) is > 0 and var noun && (noun == 1 || token.Lower != "et") && (noun > 1 || !text.Tokens[at + 1].IsCapitalised || token.Lower == "et" || (at == start + 1 && IsSaying(text.Tokens[start]))) ? noun + 1 : 0;
        }

        return at == start + 1 && IsSaying(text.Tokens[start]) && language.Has("article", token.Folded) ? Noun(at, limit)
            : tail.IsAdjective(token) ? 1
            : 0;
    }

    /// <summary>"l'eau", "tous", "Cœur": an article, if there is one, and what may follow it; how many tokens.</summary>
    private int Noun(int at, int limit)
    {
        var noun = at < limit && language.Has("article", text.Tokens[at].Folded) ? at + 1 : at;
        return noun < limit && text.Tokens[noun] is { Kind: TokenKind.Word } word
            && (word.IsCapitalised ? !language.IsGivenName(word.Folded) && !language.IsPersonTitle(word.Folded)
                : language.Has("title-all", word.Folded) || (vocabulary.Knows(word.Lower, PartOfSpeech.Noun) && word.Folded.Length > 2 && !language.Has("not-in-name", word.Folded)
                    && !language.Has("month", word.Folded) && language.Roles.Match(text.Tokens, noun, limit) is null))
            ? noun + 1 - at : 0;
    }
}
