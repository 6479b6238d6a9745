using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>
/// Finds the towns of which an article says no more than where something happens: "À Jarny, le maire …", "Vevey — Le syndic …". Nothing but
/// their place tells them from other names, so that they are looked for only where a post needs one.
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
            if (IsName(text.Tokens[at], names, at) && !language.IsInhabitant(text.Tokens[at].Folded) && (IsScene(at, sentence, text) || IsLabel(at, sentence, text)))
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

    /// <summary>Where else they are named.</summary>
    private static IEnumerable<TokenSpan> Repeated(SegmentedText text, MentionMap names, HashSet<string> known) =>
        known.Count == 0 ? [] : Enumerable.Range(0, text.Tokens.Length).Where(at => IsName(text.Tokens[at], names, at) && known.Contains(text.Tokens[at].Form)).Select(at => new TokenSpan(at, at + 1));
}
