using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads the words beside a role that say something of the holding of it.</summary>
internal sealed class ModifierReader(SegmentedText text, LanguagePack language)
{
    private static readonly ImmutableArray<(string List, PostModifier Modifier)> BeforeNoun =
    [
        ("modifier-former", PostModifier.Former),
        ("modifier-current", PostModifier.Current),
        ("modifier-new", PostModifier.New),
        ("modifier-next", PostModifier.Next),
        ("modifier-then", PostModifier.Then),
        ("ordinal", PostModifier.Ordinal),
    ];

    private const int LongestPhrase = 3;

    private static readonly ImmutableArray<(string List, PostModifier Modifier)> Phrases =
    [
        ("acting-phrase", PostModifier.Acting),
        ("then-phrase", PostModifier.Then),
    ];

    private static readonly ImmutableArray<(string List, PostModifier Modifier)> BehindNoun =
    [
        ("modifier-designate", PostModifier.Designate),
        ("modifier-outgoing", PostModifier.Outgoing),
        ("modifier-acting", PostModifier.Acting),
        ("modifier-resigning", PostModifier.Resigning),
        ("modifier-current", PostModifier.Current),
    ];

    /// <summary>What stands before the noun at <paramref name="noun"/>.</summary>
    public Opening Before(int noun, Sentence sentence)
    {
        var modifiers = new List<PostModifier>();
        var start = noun;
        while (text.At(start - 1, sentence.Tokens) is { } token && ModifierBefore(token) is { } modifier)
        {
            modifiers.Insert(0, modifier);
            start--;
        }

        return new Opening([.. modifiers], DeterminerOf(text.At(start - 1, sentence.Tokens)), start);
    }

    /// <summary>Reads one modifier behind what the draft has, if one stands there.</summary>
    public bool Behind(PostDraft draft, Sentence sentence)
    {
        var at = draft.End;
        if (text.At(at, sentence.Tokens) is not { } token)
        {
            return false;
        }

        if (Phrase(at, sentence) is { } phrase)
        {
            draft.Modify(phrase.Modifier, phrase.End);
            return true;
        }

        foreach (var (list, modifier) in BehindNoun)
        {
            if (token.Shape == TokenShape.Lower && language.Has(list, token.Folded) && !IsVerb(draft, at, sentence))
            {
                draft.Modify(modifier, at + 1);
                return true;
            }
        }

        if (draft.Form.Form == PostForm.Holder && token.Shape == TokenShape.Lower && language.Has("describing-adjective", Folding.Fold(Inflection.Masculine(token.Lower))))
        {
            // "une secrétaire générale |bénévole|"
            draft.Pass(at + 1);
            return true;
        }

        return false;
    }

    /// <summary>"par intérim", "à titre provisoire", "d'alors".</summary>
    private (PostModifier Modifier, int End)? Phrase(int at, Sentence sentence)
    {
        for (var length = LongestPhrase; length > 1; length--)
        {
            if (at + length > sentence.Tokens.End)
            {
                continue;
            }

            var words = string.Join(' ', Enumerable.Range(at, length).Select(index => text.Tokens[index].Folded));
            foreach (var (list, modifier) in Phrases)
            {
                if (language.Has(list, words))
                {
                    return (modifier, at + length);
                }
            }
        }

        return null;
    }

    /// <summary>"élu président", "nommé directeur …" before a complement are verbs: only an end of phrase makes them adjectives.</summary>
    private bool IsVerb(PostDraft draft, int at, Sentence sentence) =>
        text.At(at + 1, sentence.Tokens) is { } next && language.Has("behind-participle", next.Folded)
        && language.Has("modifier-designate", text.Tokens[at].Folded)
        && draft.Slot is null;

    private PostModifier? ModifierBefore(Token token)
    {
        foreach (var (list, modifier) in BeforeNoun)
        {
            if (language.Has(list, token.Folded))
            {
                return modifier;
            }
        }

        return token.Kind == TokenKind.Number && token.Folded.EndsWith('e') && token.Folded.Length is > 1 and < 5 ? PostModifier.Ordinal : null;
    }

    private Determiner DeterminerOf(Token? token) => token switch
    {
        null => Determiner.None,
        { } word when language.Has("definite", word.Folded) => Determiner.Definite,
        { } word when language.Has("indefinite", word.Folded) => Determiner.Indefinite,
        { } word when language.Has("demonstrative", word.Folded) => Determiner.Demonstrative,
        { } word when language.Has("possessive", word.Folded) => Determiner.Possessive,
        _ => Determiner.None,
    };
}
