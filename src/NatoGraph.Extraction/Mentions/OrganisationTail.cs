using System.Collections.Frozen;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds how far the name of an organisation reaches behind its head noun: adjectives, "de …", "pour …", "et de …".</summary>
internal sealed class OrganisationTail(SegmentedText text, LanguagePack language)
{
    private const int LongestTail = 14;

    private readonly string[] adjectiveEndings = [.. language.Words["adjective-ending"]];

    private static readonly FrozenSet<string> Links =
        new[] { "pour", "sur", "contre", "aupres", "a", "au", "aux", "en" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The token behind the last that belongs to the name.</summary>
    /// <param name="at">The token behind the head noun.</param>
    /// <param name="limit">The sentence's end.</param>
    public int Extend(int at, int limit)
    {
        var end = at;
        limit = Math.Min(limit, at + LongestTail);
        while (end < limit)
        {
            var step = Step(end, at, limit);
            if (step == 0)
            {
                break;
            }

            end += step;
        }

        return end;
    }

    private int Step(int at, int start, int limit)
    {
        var token = text.Tokens[at];
        if (token.Form == "," && at > start && text.Tokens[start - 1].Folded == "ministere")
        {
            return at + 1 < limit && IsGenitive(text.Tokens[at + 1]) && Complement(at + 1, limit) is > 0 and var more && text.Tokens[at + more].IsCapitalised ? more + 1 : 0;
        }

        if (token.Kind != TokenKind.Word)
        {
            return 0;
        }

        if (IsGenitive(token) || (at > start && token.Folded == "et") || (token.Folded is "pour" or "sur" or "contre"))
        {
            return Complement(at, limit);
        }

        if (Links.Contains(token.Folded))
        {
            return 0;
        }

        if (token.IsCapitalised)
        {
            return IsName(token) && (at == start ? !language.Has("unnamed-head", text.Tokens[start - 1].Folded) : text.Tokens[at - 1].IsCapitalised || IsGenitive(text.Tokens[at - 1])) ? 1 : 0;
        }

        return IsAdjective(token) ? 1 : 0;
    }

    /// <summary>"de la statistique", "des États de l'Afrique", "et de la démographie": how many tokens the link, articles and one noun are, 0 for none.</summary>
    /// <param name="at">The link.</param>
    /// <param name="limit">The sentence's end.</param>
    public int Complement(int at, int limit)
    {
        var noun = at + 1;
        while (noun < limit && noun - at < 3 && (text.Tokens[noun].Folded is "la" or "l'" or "le" or "les" || (text.Tokens[at].Folded == "et" && IsGenitive(text.Tokens[noun]))))
        {
            noun++;
        }

        if (noun >= limit || text.Tokens[noun].Kind != TokenKind.Word)
        {
            return 0;
        }

        if (language.Portfolios.Match(text.Tokens, noun, limit) is { Length: > 1 } portfolio)
        {
            return noun + portfolio.Length - at;
        }

        var token = text.Tokens[noun];
        var isNoun = token.IsCapitalised ? IsName(token) : IsCommonNoun(token, bare: noun == at + 1 && text.Tokens[at].Folded is not ("du" or "des"));
        return isNoun && !(text.Tokens[at].Folded == "et" && noun == at + 1 && !token.IsCapitalised) ? noun - at + 1 : 0;
    }

    private bool IsName(Token token) =>
        !language.Has("title-masculine", token.Folded) && !language.Has("title-feminine", token.Folded)
        && !language.Has("month", token.Folded) && !language.IsGivenName(token.Folded);

    /// <summary>Small-letter nouns of names; not time, people or possessives.</summary>
    private bool IsCommonNoun(Token token, bool bare) =>
        token.Folded.Length > 2
        && !(bare && (token.Folded.Length < 4 || IsInfinitive(token)))
        && !language.Has("possessive", token.Folded)
        && !language.Has("demonstrative", token.Folded)
        && !language.Has("month", token.Folded)
        && !language.Has("not-in-name", token.Folded)
        && !language.Has("title", token.Folded);

    /// <summary>"de renouveler", "de choisir": behind a bare "de" the ending shows a verb.</summary>
    private static bool IsInfinitive(Token token) =>
        token.Folded.Length > 5 && (token.Folded.EndsWith("er", StringComparison.Ordinal) || token.Folded.EndsWith("ir", StringComparison.Ordinal));

    /// <summary>Whether a word looks like an adjective.</summary>
    public bool IsAdjective(Token token) =>
        language.Demonyms.ContainsKey(token.Folded)
        || language.Adjectives.ContainsKey(token.Folded)
        || (token.Folded.Length > 4 && !language.Has("not-in-name", token.Folded) && !token.Folded.EndsWith("ment", StringComparison.Ordinal) && adjectiveEndings.Any(e => token.Folded.EndsWith(e, StringComparison.Ordinal)));

    private static bool IsGenitive(Token token) => token.Folded is "de" or "du" or "des" or "d'";
}
