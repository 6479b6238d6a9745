using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// Reads portfolios that stand alone for their minister's office: "à l'Intérieur", "les Affaires étrangères", "ex-Défense", and in rows:
/// "– Anne Brun, Intérieur", "Justice : Paul Noir".
/// </summary>
internal sealed class BarePortfolioReader(SegmentedText text, LanguagePack language, MentionMap names, PortfolioReader portfolios)
{
    private const int Column = 2;

    /// <summary>How many tokens a time and a dash take: "17 h 36 –".</summary>
    private const int LongestTime = 5;

    /// <summary>The office for which the portfolio at the token stands, if there is one.</summary>
    public PostMention? Read(int at, Sentence sentence)
    {
        if (!text.Tokens[at].IsCapitalised || names.Covering(at) is OrganisationMention { IsWeak: false } or PersonMention
            || language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not { } match || (match.Length == 1 && language.Has("no-portfolio", text.Tokens[at].Folded) && !IsTaken(at, sentence))
            || !StandsAlone(at, at + match.Length, sentence))
        {
            return null;
        }

        var role = language.RolesByName["ministre"];
        var draft = new PostDraft(new RoleForm(role, PostForm.Office, Gender.Unknown, false), at, at + match.Length, "ministre " + match.Meaning.Of);
        portfolios.ReadMore(draft, sentence);
        return draft.Build(text, Opening(at, sentence)) with { IsBarePortfolio = true };
    }

    private Opening Opening(int at, Sentence sentence) => IsFormer(at, sentence)
        ? new([PostModifier.Former], Determiner.None, at - 1)
        : new([], Determiner.Definite, at);

    private bool StandsAlone(int at, int end, Sentence sentence) => text.At(at - 1, sentence.Tokens) is { } before
        && !(before.Kind != TokenKind.Word && at - 1 == sentence.Tokens.Start && before.Form != "(") && !IsBehindTime(at, sentence)
        ? (names.Covering(at) is null && (language.Has("definite", before.Folded) || (before.Form == "(" && names.Covering(at - 2) is not (StateMention or PlaceMention) && text.At(at - 2, sentence.Tokens) is { Kind: TokenKind.Word })))
            || IsFormer(at, sentence) || IsGapped(at, before) || IsCharge(at, before, sentence) || EndsRow(at, end, sentence)
        : BeginsRow(end, sentence);

    /// <summary>"ex-Sécurité publique".</summary>
    private bool IsFormer(int at, Sentence sentence) => text.At(at - 1, sentence.Tokens) is { } before && before.Folded is "ex" or "ex-";

    /// <summary>"Paul Noir hérite de l'Intérieur, Anne Brun |des Transports|".</summary>
    private bool IsGapped(int at, Token before) => before.Folded is "des" or "du" && names.Covering(at - 2) is PersonMention { IsFull: true };

    /// <summary>"chargée de Mayotte", "passé en Défense".</summary>
    private bool IsCharge(int at, Token before, Sentence sentence) => text.At(at - 2, sentence.Tokens) is { } verb
        && ((language.Has("of", before.Folded) && language.Has("with-charge", verb.Folded)) || (before.Folded == "en" && language.Has("into", verb.Folded)));

    /// <summary>"hérite |du| Plan", "reprend |la| Mer": what else could a minister be given?</summary>
    private bool IsTaken(int at, Sentence sentence) => text.At(at - 1, sentence.Tokens) is { } before && language.Has("definite", before.Folded)
        && Enumerable.Range(2, 2).Any(back => text.At(at - back, sentence.Tokens) is { } verb && language.Has("portfolio-taking", verb.Folded))
        && text.At(at + 1, sentence.Tokens) is not { Shape: TokenShape.Capitalised };

    /// <summary>Whether only the time stands before, as in a ticker: "17 h 36 – Santé : Paul Noir".</summary>
    private bool IsBehindTime(int at, Sentence sentence) => at - sentence.Tokens.Start is > 0 and <= LongestTime && text.Tokens[at - 1].Kind != TokenKind.Word
        && Enumerable.Range(sentence.Tokens.Start, at - sentence.Tokens.Start).All(lead => text.Tokens[lead].Kind != TokenKind.Word || text.Tokens[lead].Folded == "h");

    /// <summary>"Justice : Me Paul Noir".</summary>
    private bool BeginsRow(int end, Sentence sentence) =>
        text.At(end, sentence.Tokens) is { Form: ":" } && Enumerable.Range(end + 1, 3).Any(near => sentence.Tokens.Contains(near) && names.At(near) is PersonMention);

    /// <summary>"– Anne Brun, Intérieur", "Anne Brun (PS)   Intérieur".</summary>
    private bool EndsRow(int at, int end, Sentence sentence)
    {
        var last = at - 1;
        var isColumn = text.Tokens[at].Range.Start - text.Tokens[last].Range.End >= Column;
        if (!isColumn && text.Tokens[last--].Form is not ("," or ":" or "–" or "—"))
        {
            return false;
        }

        if (text.At(last, sentence.Tokens) is { Form: ")" })
        {
            while (last > sentence.Tokens.Start && text.Tokens[last--].Form != "(")
            {
            }
        }

        return names.Covering(last) is PersonMention { IsFull: true } person && IsRowHead(person.Span.Start, sentence) && text.At(end, sentence.Tokens) is null or { Form: "(" or ";" or "." or "," };
    }

    /// <summary>Whether only a bullet and a title stand before.</summary>
    private bool IsRowHead(int at, Sentence sentence) => at - sentence.Tokens.Start <= 2
        && Enumerable.Range(sentence.Tokens.Start, at - sentence.Tokens.Start).All(lead => text.Tokens[lead].Kind != TokenKind.Word || text.Tokens[lead].Shape == TokenShape.Lower || language.IsPersonTitle(text.Tokens[lead].Folded));
}
