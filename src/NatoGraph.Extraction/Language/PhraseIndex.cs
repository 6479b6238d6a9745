using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Language;

/// <summary>
/// Finds the longest of many phrases at a token. Case and accents do not count, but where a phrase has a capital the text
/// must have one too; capitals only, up to three letters, must be capitals in the text as well.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseIndex<T>
{
    private readonly FrozenDictionary<string, Group> byFirst;

    /// <summary>An index of <paramref name="phrases"/>; of equal ones the first counts.</summary>
    public PhraseIndex(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        byFirst = phrases
            .Select(p => new Phrase(Tokenizer.Tokenize(p.Phrase), p.Meaning))
            .Where(p => p.Tokens.Length > 0)
            .GroupBy(p => p.Tokens[0].Folded, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, Group.Of, StringComparer.Ordinal);
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/> and ends before <paramref name="end"/>.</summary>
    public (int Length, T Meaning)? Match(ImmutableArray<Token> tokens, int at, int end) =>
        !byFirst.TryGetValue(tokens[at].Folded, out var group) ? null
        : (at + 1 < end && group.BySecond.TryGetValue(tokens[at + 1].Folded, out var longer) ? First(longer, tokens, at, end) : null) ?? First(group.Single, tokens, at, end);

    private static (int Length, T Meaning)? First(ImmutableArray<Phrase> phrases, ImmutableArray<Token> tokens, int at, int end)
    {
        foreach (var phrase in phrases)
        {
            if (at + phrase.Tokens.Length <= end && phrase.Fits(tokens, at))
            {
                return (phrase.Tokens.Length, phrase.Meaning);
            }
        }

        return null;
    }

    /// <summary>The phrases with one first word: an article alone begins hundreds.</summary>
    /// <param name="Single">Those of one word.</param>
    /// <param name="BySecond">The others by their second word, the longest first.</param>
    private sealed record Group(ImmutableArray<Phrase> Single, IReadOnlyDictionary<string, ImmutableArray<Phrase>> BySecond)
    {
        public static Group Of(IEnumerable<Phrase> phrases)
        {
            var all = phrases.ToList();
            return new(
                [.. all.Where(phrase => phrase.Tokens.Length == 1)],
                all.Where(phrase => phrase.Tokens.Length > 1).GroupBy(phrase => phrase.Tokens[1].Folded, StringComparer.Ordinal)
                    .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Tokens.Length).ToImmutableArray(), StringComparer.Ordinal));
        }
    }

    private sealed record Phrase(ImmutableArray<Token> Tokens, T Meaning)
    {
        private const int LongestStrictAcronym = 4;

        public bool Fits(ImmutableArray<Token> text, int at)
        {
            for (var index = 0; index < Tokens.Length; index++)
            {
                if (!Fits(Tokens[index], text[at + index]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Fits(Token wanted, Token given) =>
            string.Equals(wanted.Folded, given.Folded, StringComparison.Ordinal)
            && (!wanted.IsCapitalised || given.IsCapitalised)
            && (wanted.Shape != TokenShape.Capitals || wanted.Form.Length >= LongestStrictAcronym || given.Shape == TokenShape.Capitals);
    }
}
