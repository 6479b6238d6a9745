using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds the parts of people's names that stand for them once they have been named in full: "Stoltenberg", "Faki".</summary>
internal static class PartialNameFinder
{
    /// <summary>The mentions found so far with those of partial names between them.</summary>
    public static ImmutableArray<Mention> Complete(SegmentedText text, List<Mention> found, LanguagePack language)
    {
        var parts = PartsOf(text, found);
        var people = new PersonMatcher(text, language);
        var complete = new List<Mention>();
        var next = 0;
        for (var at = 0; at < text.Tokens.Length;)
        {
            var known = next < found.Count && found[next].Span.Start == at ? found[next++] : null;
            var limit = Math.Min(text.SentenceOf(at).Tokens.End, next < found.Count ? found[next].Span.Start : text.Tokens.Length);
            var mention = known is null or PlaceMention or StateMention { Span.Length: 1 } ? Partial(text, at, Math.Max(limit, known?.Span.End ?? at), parts, people) ?? known : known;
            if (mention is not null)
            {
                complete.Add(mention);
            }

            at = mention?.Span.End ?? at + 1;
        }

        return [.. complete];
    }

    private static Dictionary<string, List<string[]>> PartsOf(SegmentedText text, List<Mention> found)
    {
        var parts = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var person in found.OfType<PersonMention>().Where(p => p.Span.Length > 1))
        {
            var words = Enumerable.Range(person.Span.Start, person.Span.Length).Select(i => text.Tokens[i].Folded).ToArray();
            for (var start = 0; start < words.Length; start++)
            {
                var shortest = start == 0 ? 2 : words.Length - start;
                for (var length = shortest; length <= words.Length - start; length++)
                {
                    Add(parts, words[start..(start + length)]);
                }
            }
        }

        foreach (var list in parts.Values)
        {
            list.Sort((a, b) => b.Length.CompareTo(a.Length));
        }

        return parts;
    }

    private static void Add(Dictionary<string, List<string[]>> parts, string[] words)
    {
        if (words[0].Length < 2 || words[0] is "de" or "du" or "des" or "d'" && words.Length < 2)
        {
            return;
        }

        if (!parts.TryGetValue(words[0], out var list))
        {
            parts[words[0]] = list = [];
        }

        if (!list.Exists(w => w.SequenceEqual(words, StringComparer.Ordinal)))
        {
            list.Add(words);
        }
    }

    private static PersonMention? Partial(SegmentedText text, int at, int limit, Dictionary<string, List<string[]>> parts, PersonMatcher people)
    {
        if (text.Tokens[at].Kind != TokenKind.Word || !parts.TryGetValue(text.Tokens[at].Folded, out var list))
        {
            return null;
        }

        foreach (var words in list)
        {
            if (at + words.Length <= limit && Fits(text, at, words))
            {
                return people.Make(new TokenSpan(at, at + words.Length), 0, null);
            }
        }

        return null;
    }

    private static bool Fits(SegmentedText text, int at, string[] words)
    {
        var hasCapital = false;
        for (var index = 0; index < words.Length; index++)
        {
            var token = text.Tokens[at + index];
            if (!token.Is(words[index]) || (index == words.Length - 1 && !token.IsCapitalised))
            {
                return false;
            }

            hasCapital |= token.IsCapitalised;
        }

        return hasCapital;
    }
}
