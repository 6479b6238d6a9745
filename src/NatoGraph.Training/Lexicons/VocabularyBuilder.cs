using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;
using NatoGraph.Extraction.Syntax.Words;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Lexicons;

/// <summary>Makes a vocabulary of a lexicon and of what treebanks show.</summary>
internal sealed class VocabularyBuilder
{
    /// <summary>Forms that the lexicon lacks and that are rarer are kept out, so that the tagger learns what to do with unknown ones.</summary>
    private const int LeastForms = 3;

    /// <summary>Rarer tags of unknown words are taken for slips.</summary>
    private const int LeastUnknown = 2;

    private static readonly ImmutableHashSet<PartOfSpeech> Closed =
    [
        PartOfSpeech.Preposition, PartOfSpeech.Auxiliary, PartOfSpeech.Coordinator, PartOfSpeech.Determiner, PartOfSpeech.Particle,
        PartOfSpeech.Pronoun, PartOfSpeech.Punctuation, PartOfSpeech.Subordinator,
    ];

    private readonly Dictionary<Tag, ushort> tags = [];
    private readonly Dictionary<LemmaRule, ushort> rules = [];
    private readonly Dictionary<string, List<Analysis>> words = new(StringComparer.Ordinal);

    /// <summary>The vocabulary.</summary>
    public static Vocabulary Build(ImmutableArray<LexiconEntry> lexicon, ImmutableArray<TreebankSentence> sentences) =>
        new VocabularyBuilder().Make(lexicon, sentences);

    private Vocabulary Make(ImmutableArray<LexiconEntry> lexicon, ImmutableArray<TreebankSentence> sentences)
    {
        var seen = sentences.SelectMany(s => s.Tokens.Select((token, at) => (Token: token, Entry: EntryOf(s, at)))).ToList();
        foreach (var tag in seen.Select(s => s.Entry.Tag).Append(new Tag(PartOfSpeech.ProperNoun, default)))
        {
            Number(tags, tag);
        }

        // What treebanks show comes first: of two lemmas with one tag ("faut" of "falloir" or "faillir") theirs is the usual one.
        AddSeen(seen, lexicon.Select(e => e.Form).ToHashSet(StringComparer.Ordinal));
        foreach (var entry in lexicon)
        {
            Add(entry);
        }

        var all = tags.OrderBy(t => t.Value).Select(t => t.Key).ToImmutableArray();
        var forms = FormLexicon.Create(words.Select(w => KeyValuePair.Create(w.Key, w.Value.Order(Comparer<Analysis>.Create(Compare)).ToImmutableArray())), all);
        var guesser = new LemmaGuesser(GuesserBuilder.Build(lexicon, e => rules[LemmaRule.Between(e.Form, e.Lemma)]));
        return new Vocabulary(all, [.. rules.OrderBy(r => r.Value).Select(r => r.Key)], forms, guesser, UnknownOf(seen, forms, all));
    }

    private static int Compare(Analysis left, Analysis right) => (left.Tag, left.Rule).CompareTo((right.Tag, right.Rule));

    private static LexiconEntry EntryOf(TreebankSentence sentence, int at) =>
        new(sentence.Tokens[at].Lower, sentence.Lemmas[at].ToLowerInvariant(), sentence.Tags[at]);

    private void AddSeen(List<(Token Token, LexiconEntry Entry)> seen, HashSet<string> known)
    {
        foreach (var form in seen.GroupBy(s => s.Entry.Form, StringComparer.Ordinal))
        {
            var isKnown = known.Contains(form.Key) || form.Count() >= LeastForms;
            foreach (var tag in form.GroupBy(f => f.Entry.Tag).Where(t => isKnown || Closed.Contains(t.Key.Pos)))
            {
                Add(tag.GroupBy(t => t.Entry.Lemma, StringComparer.Ordinal).MaxBy(l => l.Count())!.First().Entry);
            }
        }
    }

    private void Add(LexiconEntry entry)
    {
        var analysis = new Analysis(Number(tags, entry.Tag), Number(rules, LemmaRule.Between(entry.Form, entry.Lemma)));
        if (!words.TryGetValue(entry.Form, out var analyses))
        {
            words[entry.Form] = analyses = [];
        }

        if (!analyses.Any(a => a.Tag == analysis.Tag))
        {
            analyses.Add(analysis);
        }
    }

    private static ImmutableArray<WordClass> UnknownOf(List<(Token Token, LexiconEntry Entry)> seen, FormLexicon forms, ImmutableArray<Tag> all) =>
    [
        .. Enum.GetValues<UnknownKind>().Select(kind => WordClass.Unknown(
            [
                .. seen.Where(s => Vocabulary.KindOf(s.Token) == kind && forms.Find(FeatureHash.Of(s.Entry.Form)) is null)
                    .GroupBy(s => s.Entry.Tag).Where(g => g.Count() >= LeastUnknown)
                    .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Key)
                    .Select(g => (ushort)all.IndexOf(g.Key))
                    .DefaultIfEmpty((ushort)all.IndexOf(new Tag(kind == UnknownKind.Sign ? PartOfSpeech.Punctuation : PartOfSpeech.ProperNoun, default))),
            ],
            all)),
    ];

    private static ushort Number<T>(Dictionary<T, ushort> numbers, T item)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out var number))
        {
            numbers[item] = number = checked((ushort)numbers.Count);
        }

        return number;
    }
}
