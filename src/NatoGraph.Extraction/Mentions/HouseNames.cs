using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Tells the house from the office that is called like it: "un communiqué de la présidence", "la présidence de la République a annoncé".</summary>
internal sealed class HouseNames(SegmentedText text, LanguagePack language)
{
    private const int FarthestNoun = 3;

    /// <summary>The house whose name begins at <paramref name="at"/>, where the words around show that somebody works or speaks there.</summary>
    public OrganisationMention? Match(int at, Sentence sentence)
    {
        if (!language.Has("house", text.Tokens[at].Folded) || text.At(at - 1, sentence.Tokens) is not { } article || !language.Has("definite", article.Folded))
        {
            return null;
        }

        var end = IsOfRepublic(at + 1, sentence) ? at + 4 : at + 1;
        var isOffice = text.At(end, sentence.Tokens) is { } next && language.Has("of", next.Folded);
        var span = new TokenSpan(at, end);
        return !isOffice && (Speaks(span, sentence) || HasStaff(at - 2, sentence)) ? new OrganisationMention(span, text.TextOf(span), OrganisationKind.GovernmentBody) : null;
    }

    private bool IsOfRepublic(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { Folded: "de" } && text.At(at + 1, sentence.Tokens) is { Folded: "la" } && text.At(at + 2, sentence.Tokens) is { Folded: "republique" };

    /// <summary>"la présidence |a annoncé|", "|a annoncé| la présidence".</summary>
    private bool Speaks(TokenSpan house, Sentence sentence) =>
        IsSaid(house.End + 1, sentence) || IsSaid(house.Start - 2, sentence) || (text.At(house.End, sentence.Tokens) is { } verb && language.Has("house-verb", verb.Folded));

    private bool IsSaid(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { } said && language.Has("house-said", said.Folded) && text.At(at - 1, sentence.Tokens) is { Lower: "a" or "avait" };

    /// <summary>"communiqué de la", "secrétaire général à la": a noun of what comes from a house or of who works there, with its adjectives.</summary>
    private bool HasStaff(int link, Sentence sentence)
    {
        var isLink = text.At(link, sentence.Tokens) is { Folded: "de" or "a" };
        return isLink && Enumerable.Range(1, FarthestNoun).Any(back => text.At(link - back, sentence.Tokens) is { Kind: TokenKind.Word } noun && language.Has("house-noun", noun.Folded)
            && Enumerable.Range(1, back - 1).All(between => text.At(link - between, sentence.Tokens) is { Shape: TokenShape.Lower } word && language.Has("role-adjective", word.Folded)));
    }
}
