using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>
/// Finds the towns of which an article says no more than where something happens: "À Jarny, le maire …", "Vevey — Le syndic …", "la commune de
/// Carvin", "le collège Marie-Curie de Bourdeaux". Nothing but their place or form tells them from other names, so that they are looked for only where a post needs one.
/// </summary>
internal static class PlainTowns
{
    private const int ShortestName = 3;

    /// <summary>The tokens of each mention of one, in order; none where no post needs them.</summary>
    public static IEnumerable<TokenSpan> Find(SegmentedText text, FoundMentions found, LanguagePack language)
    {
        if (!found.Posts.Any(post => post.Slot is null && RoleFit.IsOfTown(post, language)))
        {
            return [];
        }

        var names = new MentionMap(text.Tokens.Length, [.. found.Names]);
        var towns = text.Sentences.SelectMany(sentence => In(sentence, text, names, language)).ToList();
        var known = towns.Select(text.TextOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return towns.Concat(Repeated(text, names, known)).Distinct().Order();
    }

    private static IEnumerable<TokenSpan> In(Sentence sentence, SegmentedText text, MentionMap names, LanguagePack language)
    {
        for (var at = sentence.Tokens.Start; at < sentence.Tokens.End; at++)
        {
            if (text.Tokens[at].IsCapitalised && text.Tokens[at].Form.Length >= ShortestName && !language.IsInhabitant(text.Tokens[at].Folded)
                && (IsName(text.Tokens[at], names, at)
                    ? IsScene(at, sentence, text) || IsLabel(at, sentence, text) || IsCalledTown(at, sentence, text, language) || IsFormed(text.Tokens[at])
                    : IsLabelInCapitals(at, sentence, text, names)))
            {
                yield return new TokenSpan(at, at + 1);
            }
        }
    }

    private static bool IsName(Token token, MentionMap names, int at) =>
        token.IsCapitalised && token.Form.Length >= ShortestName && token.Form.Any(char.IsLower) && names.Covering(at) is null;

    /// <summary>"à |Jarny|", unless more of a name follows.</summary>
    private static bool IsScene(int at, Sentence sentence, SegmentedText text) =>
        text.At(at - 1, sentence.Tokens) is { Lower: "à" } && text.At(at + 1, sentence.Tokens) is not { IsCapitalised: true };

    /// <summary>"|Vevey| — …", "|Nyon| : …" at the opening of a paragraph.</summary>
    private static bool IsLabel(int at, Sentence sentence, SegmentedText text) =>
        at == sentence.Tokens.Start && (at == 0 || text.SentenceOf(at - 1).Paragraph != sentence.Paragraph) && Rubrics.LabelOf(text, sentence) == new TokenSpan(at, at + 1);

    /// <summary>"la commune de |Carvin|", "le maire du village d'|Aubin|".</summary>
    private static bool IsCalledTown(int at, Sentence sentence, SegmentedText text, LanguagePack language) =>
        text.At(at - 1, sentence.Tokens) is { Lower: "de" or "d'" } && text.At(at - 2, sentence.Tokens) is { Shape: TokenShape.Lower } noun && language.Has("town-noun", noun.Folded)
            && text.At(at + 1, sentence.Tokens) is not { IsCapitalised: true };

    /// <summary>"Bourdeaux-le-Haut", "Saint-Girons-d'Aiguevives": small words between hyphens, and what begins with a saint.</summary>
    private static bool IsFormed(Token name)
    {
        var parts = name.Form.Split('-');
        return parts.Length > 1 && ((parts.Length > 2 && parts.Skip(1).Any(part => part.Length > 1 && char.IsLower(part[0]) && part is not "et")) || parts[0] is "Saint" or "Sainte");
    }

    /// <summary>"|BOURG-LASTIC| : …": a label that is no common noun.</summary>
    private static bool IsLabelInCapitals(int at, Sentence sentence, SegmentedText text, MentionMap names) =>
        text.Tokens[at].Shape == TokenShape.Capitals && text.Tokens[at].Form.Length > ShortestName && names.Covering(at) is null
            && !SyntaxModel.French.Vocabulary.KnowsAny(text.Tokens[at].Lower) && IsLabel(at, sentence, text);

    /// <summary>Where else they are named.</summary>
    private static IEnumerable<TokenSpan> Repeated(SegmentedText text, MentionMap names, HashSet<string> known) =>
        known.Count == 0 ? [] : Enumerable.Range(0, text.Tokens.Length).Where(at => IsName(text.Tokens[at], names, at) && known.Contains(text.Tokens[at].Form)).Select(at => new TokenSpan(at, at + 1));
}
