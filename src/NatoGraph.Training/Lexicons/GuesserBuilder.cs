using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Training.Lexicons;

/// <summary>Finds the shortest endings that tell how a form becomes its lemma.</summary>
internal static class GuesserBuilder
{
    private const int LeastForms = 3;

    /// <summary>The rule by ending and tag, for endings whose rule is another than that of the next shorter one.</summary>
    public static IReadOnlyDictionary<uint, ushort> Build(ImmutableArray<LexiconEntry> lexicon, Func<LexiconEntry, ushort> ruleOf)
    {
        var found = new Dictionary<uint, ushort>();
        foreach (var tag in lexicon.GroupBy(e => e.Tag))
        {
            Build(tag.Key, [.. tag.Select(e => (e.Form, ruleOf(e)))], found);
        }

        return found;
    }

    private static void Build(Tag tag, List<(string Form, ushort Rule)> words, Dictionary<uint, ushort> found)
    {
        var shorter = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (var length = 0; length <= LemmaGuesser.LongestEnding; length++)
        {
            var rules = new Dictionary<string, ushort>(StringComparer.Ordinal);
            foreach (var ending in words.Where(w => w.Form.Length >= length).GroupBy(w => w.Form[^length..], StringComparer.Ordinal).Where(e => e.Count() >= LeastForms))
            {
                var rule = ending.GroupBy(w => w.Rule).OrderByDescending(r => r.Count()).ThenBy(r => r.Key).First().Key;
                rules[ending.Key] = rule;
                if (length == 0 || !shorter.TryGetValue(ending.Key[1..], out var same) || same != rule)
                {
                    found[LemmaGuesser.Key(ending.Key, tag)] = rule;
                }
            }

            shorter = rules;
        }
    }
}
