using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// Tells a body from a person by what it does: an unknown name that opens a sentence and takes somebody on or sends somebody off, with a role
/// behind, is an employer's: "Barrick Gold confie la sécurité de ses sites à …", "Foncia-Littoral a promu Noura Zemmouri directrice".
/// </summary>
internal sealed class EmployerNames(SegmentedText text, LanguagePack language)
{
    private const int Longest = 4;
    private const int Gap = 4;
    private const int Reach = 16;
    private const int LongestEnding = 5;

    private readonly string[] stems = [.. language.Words["employs-stem"]];
    private readonly string[] choiceStems = [.. language.Words["chooses-stem"]];

    /// <summary>The employer whose name opens the sentence at <paramref name="at"/>.</summary>
    public OrganisationMention? Match(int at, Sentence sentence)
    {
        if (at != sentence.Tokens.Start || !IsPart(at) || language.Has("sentence-opener", text.Tokens[at].Folded) || language.Has("article", text.Tokens[at].Folded) || language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is not null)
        {
            return null;
        }

        var end = at + 1;
        while (end < sentence.Tokens.End && end - at < Longest && IsPart(end))
        {
            end++;
        }

        var span = new TokenSpan(at, end);
        return VerbBehind(end, sentence) is { } verb && ((span.Length > 1 && Starts(stems, verb)) || IsNoPersons(span)) && HasRole(verb, sentence)
            ? new OrganisationMention(span, text.TextOf(span), OrganisationKind.Company) { IsWeak = span.Length == 1 }
            : null;
    }

    private bool IsPart(int at) => text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 1 } word && !language.IsPersonTitle(word.Folded)
        && !language.IsGivenName(word.Folded) && !language.Has("month", word.Folded);

    /// <summary>"Bosch |France|", "Penguin Random |House|", "Imerys-|Nord|", "SONADER": a word that no person is called by.</summary>
    private bool IsNoPersons(TokenSpan span) =>
        (span.Length == 1 && text.Tokens[span.Start] is { Shape: TokenShape.Capitals, Form.Length: > 2 }) ||
        Enumerable.Range(span.Start, span.Length).Any(at => language.Has("organisation-word", text.Tokens[at].Folded) || (at > span.Start && language.Names.Match(text.Tokens, at, span.End) is not null))
        || (span.Length == 1 && text.Tokens[span.Start].Form.AsSpan().ContainsAny('-', '\'', '’'));

    /// <summary>The verb behind the name, its auxiliaries and pronouns, if it is one of employers.</summary>
    private int? VerbBehind(int at, Sentence sentence)
    {
        for (var verb = at; verb < at + Gap && text.At(verb, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Lower } word; verb++)
        {
            if (Starts(stems, verb) || Starts(choiceStems, verb))
            {
                return verb;
            }

            if (!language.Has("verb-gap", word.Folded))
            {
                return null;
            }
        }

        return null;
    }

    private bool Starts(string[] list, int verb) => Array.Exists(list, stem => text.Tokens[verb].Folded.StartsWith(stem, StringComparison.Ordinal) && text.Tokens[verb].Folded.Length <= stem.Length + LongestEnding);

    private bool HasRole(int verb, Sentence sentence) =>
        Enumerable.Range(verb + 1, Reach).Any(at => at < sentence.Tokens.End && (language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is not null || language.Has("function", text.Tokens[at].Folded)));
}
