using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Matches companies that their legal form gives away: "Kurz GmbH", "Forces motrices du Valais SA".</summary>
internal sealed class CompanyMatcher(SegmentedText text, LanguagePack language)
{
    private const int Longest = 8;
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The company whose name begins at <paramref name="at"/> and ends in a legal form.</summary>
    public OrganisationMention? Match(int at, Sentence sentence)
    {
        if (!IsStart(text.Tokens[at]) || language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is not null || FormBehind(at, sentence) is not { } form)
        {
            return null;
        }

        var span = new TokenSpan(at, form + 1);
        return new OrganisationMention(span, text.TextOf(span), OrganisationKind.Company) { Acronym = text.TextOf(new TokenSpan(at, form)) };
    }

    private int? FormBehind(int start, Sentence sentence)
    {
        // Small words belong to a name that begins with a common noun only: not to "Paul Noir, de Kurz GmbH".
        var isPhrase = vocabulary.Knows(text.Tokens[start].Lower, PartOfSpeech.Noun);
        for (var at = start + 1; at < Math.Min(sentence.Tokens.End, start + Longest); at++)
        {
            var token = text.Tokens[at];
            if (IsForm(token) && text.Tokens[at - 1].IsCapitalised)
            {
                return at;
            }

            if (!(token.IsCapitalised || token.Form == "&" || IsElided(at) || (isPhrase && token.Kind == TokenKind.Word && IsWithin(token))))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Hydro Val |d'|Hérens SA".</summary>
    private bool IsElided(int at) => text.Tokens[at].Lower == "d'" && text.Tokens[at - 1].IsCapitalised && at + 1 < text.Tokens.Length
        && text.Tokens[at + 1].IsCapitalised && !language.IsGivenName(text.Tokens[at - 1].Folded);

    private bool IsStart(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 1 } && !IsForm(token)
        && !language.Has("article", token.Folded) && !language.Has("sentence-opener", token.Folded) && !language.Has("title", token.Folded)
        && !language.IsPersonTitle(token.Folded);

    /// <summary>"SA" but not "Sá", "GmbH".</summary>
    private bool IsForm(Token token) => token.IsCapitalised && (token.Form.Length > 2 || token.Shape == TokenShape.Capitals) && language.Has("company-form", token.Folded);

    private bool IsWithin(Token token) =>
        language.Has("of", token.Folded) || language.Has("article", token.Folded) || token.Folded == "et" || vocabulary.Knows(token.Lower, PartOfSpeech.Adjective)
            || vocabulary.Knows(token.Lower, PartOfSpeech.Noun);
}
