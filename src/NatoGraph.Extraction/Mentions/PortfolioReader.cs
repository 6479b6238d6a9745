using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads what a minister is minister of.</summary>
internal sealed class PortfolioReader(SegmentedText text, LanguagePack language, MentionMap names)
{
    private const int MostPortfolios = 4;
    private const int LongestPortfolio = 7;

    private readonly OrganisationTail tail = new(text, language);

    /// <summary>Reads "de la Défense", "aux Affaires européennes", "chargé du Budget" behind the role, if it stands there.</summary>
    public bool Read(PostDraft draft, Sentence sentence)
    {
        var at = SkipCharge(draft.End, sentence);
        var link = at;
        at = SkipLink(at, sentence);
        if (at == link || at >= sentence.Tokens.End)
        {
            return false;
        }

        // "échevine d'Esch-sur-Alzette": an unknown name without an article is the town.
        if (draft.Form.Role.Class == RoleClass.Municipal && at == link + 1 && text.Tokens[link].Folded is "de" or "d'" or "a" && language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is null)
        {
            return false;
        }

        var isAt = language.Has("to", text.Tokens[link].Folded);
        if ((draft.Form.Role.Name == "secrétaire" && !isAt) || (draft.Form.Role.Class != RoleClass.Portfolio && !IsSure(link, at, sentence)) || Match(at, sentence) is not { } portfolio)
        {
            return false;
        }

        draft.ExtendRole(Charge(draft) + (isAt ? Inflection.AtOf(portfolio.Portfolio.Of) : portfolio.Portfolio.Of), at + portfolio.Length);
        ReadMore(draft, sentence, isAt);
        return true;
    }

    /// <summary>"secrétaire d'État |chargé| de l'Enfance": who is in charge is called so, but for ministers, who are "de".</summary>
    private string Charge(PostDraft draft) =>
        text.Tokens[draft.End].Folded is "charge" or "chargee" && draft.RoleName != draft.Form.Role.Means.Split(' ')[0] ? " chargé " : " ";

    /// <summary>Reads ", du Plan et de la Coopération".</summary>
    /// <param name="draft">The post.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isAt">Whether the role's name says "à" before the first: "commissaire à la Paix et à la Sécurité".</param>
    public void ReadMore(PostDraft draft, Sentence sentence, bool isAt = false)
    {
        for (var count = 1; count < MostPortfolios; count++)
        {
            var at = draft.End;
            if (text.At(at, sentence.Tokens) is not { Folded: "," or "et" } joint)
            {
                return;
            }

            var noun = SkipLink(at + 1, sentence);
            if (noun == at + 1 || text.Tokens[at + 1].IsCapitalised || (joint.Form == "," && language.Has("article", text.Tokens[at + 1].Folded)) || !(text.Tokens[Math.Min(noun, text.Tokens.Length - 1)].IsCapitalised || (isAt && IsSecondAim(at, noun, sentence))) || Match(noun, sentence) is not { } portfolio)
            {
                return;
            }

            draft.ExtendRole((joint.Folded == "," ? ", " : " et ") + (isAt ? Inflection.AtOf(portfolio.Portfolio.Of) : portfolio.Portfolio.Of), noun + portfolio.Length);
        }
    }

    /// <summary>"commissaire à la paix |et à la sécurité|".</summary>
    private bool IsSecondAim(int joint, int noun, Sentence sentence) =>
        text.Tokens[joint].Folded == "et" && language.Has("to", text.Tokens[joint + 1].Folded)
        && noun < sentence.Tokens.End && language.Portfolios.Match(text.Tokens, noun, sentence.Tokens.End) is not null;

    private (int Length, Portfolio Portfolio)? Match(int at, Sentence sentence)
    {
        if (at >= sentence.Tokens.End)
        {
            return null;
        }

        if (language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is { } known && More(at + known.Length, sentence) == at + known.Length)
        {
            return (known.Length, known.Meaning);
        }

        var token = text.Tokens[at];
        if (names.At(at) is OrganisationMention named && (named is { Known: null, Kind: not OrganisationKind.GovernmentBody } || IsCharge(at, sentence)) && token.IsCapitalised && !named.IsDescription)
        {
            return (named.Span.Length, new Portfolio(named.Name, text.TextOf(new TokenSpan(LinkStart(at), named.Span.End))));
        }

        var isNew = token.Kind == TokenKind.Word && token.IsCapitalised && !language.IsGivenName(token.Folded)
            && language.Names.Match(text.Tokens, at, sentence.Tokens.End) is null
            && language.OrganisationHeads.Match(text.Tokens, at, sentence.Tokens.End) is null && !language.Demonyms.ContainsKey(token.Folded);
        var end = isNew ? More(at + 1, sentence) : at;
        return isNew ? (end - at, new Portfolio(token.Form, text.TextOf(new TokenSpan(LinkStart(at), end)))) : null;
    }

    /// <summary>The token behind what goes on a portfolio's first noun: "Transition écologique", "Cohésion des territoires", "Lutte contre la pauvreté".</summary>
    private int More(int at, Sentence sentence)
    {
        var end = at;
        var limit = Math.Min(sentence.Tokens.End, at + LongestPortfolio);
        while (end < limit && names.At(end) is null && text.Tokens[end] is { Kind: TokenKind.Word } token)
        {
            var step = token.Shape == TokenShape.Lower && tail.IsAdjective(token) && !token.Folded.EndsWith("ant", StringComparison.Ordinal) && !language.Has("modifier-designate", token.Folded)
                && !language.Has("modifier-outgoing", token.Folded) && !language.Has("modifier-resigning", token.Folded) && !language.Has("modifier-acting", token.Folded) ? 1
                : language.Has("of", token.Folded) || (token.Lower == "contre" && text.Tokens[end - 1].Folded == "lutte") ? Noun(end, limit)
                : 0;
            if (step == 0)
            {
                break;
            }

            end += step;
        }

        return end;
    }

    /// <summary>"des territoires", "de l'État", "contre la pauvreté": the link, its article and a common noun.</summary>
    private int Noun(int at, int limit)
    {
        var noun = at + 1;
        while (noun < limit && noun - at < 3 && language.Has("article", text.Tokens[noun].Folded))
        {
            noun++;
        }

        return noun < limit && names.At(noun) is null && !language.Has("own-state", text.Tokens[noun].Folded)
            && (text.Tokens[noun].Shape == TokenShape.Lower || language.Has("no-organisation", text.Tokens[noun].Folded)) ? tail.Complement(at, limit) : 0;
    }

    private int LinkStart(int noun)
    {
        var start = noun;
        while (start > 0 && IsLink(text.Tokens[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether what aldermen and secretaries are of can be no town: "échevine d'Esch", "secrétaire à Kalmar".</summary>
    private bool IsSure(int link, int at, Sentence sentence) =>
        at - link > 1 || text.Tokens[link].Lower is not ("de" or "d'" or "à") || language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not null;

    /// <summary>"chargé de la |Gendarmerie nationale|": what somebody in charge of a body is for, and no body of which somebody is minister.</summary>
    private bool IsCharge(int at, Sentence sentence) => text.At(LinkStart(at) - 1, sentence.Tokens) is { } word && language.Has("charge", word.Folded);

    private int SkipCharge(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { } word && language.Has("charge", word.Folded) ? at + 1 : at;

    private int SkipLink(int at, Sentence sentence)
    {
        var start = at;
        while (at < sentence.Tokens.End && at - start < 2 && IsLink(text.Tokens[at]))
        {
            at++;
        }

        return at;
    }

    private bool IsLink(Token token) => language.Has("of", token.Folded) || language.Has("article", token.Folded) || language.Has("to", token.Folded);
}
