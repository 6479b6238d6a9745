using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Keeps who was mentioned when, as what and by what kind of words, as far as an article was read.</summary>
/// <param name="text">The article.</param>
/// <param name="structure">Its structure.</param>
/// <param name="people">Its people.</param>
/// <param name="portrayed">The gender of most of its pronouns.</param>
/// <param name="meant">Whom its pronouns meant in an earlier reading, once for each.</param>
internal sealed class PersonHistory(SegmentedText text, ArticleStructure structure, PersonClusters people, Gender portrayed, IEnumerable<string> meant)
{
    /// <summary>How many mentions more it is worth to be named in the first sentence.</summary>
    private const int Opening = 2;

    private readonly List<Seen> seen = [];
    private readonly Dictionary<string, int> ranks = Ranks(text, people, meant);

    /// <summary>The gender of most of the article's pronouns: that of the one whom it portrays.</summary>
    public Gender Portrayed => portrayed;

    /// <summary>Whether the words at a token mean a person.</summary>
    public bool IsMentionedAt(int token)
    {
        for (var index = seen.Count - 1; index >= 0 && seen[index].Sentence >= text.SentenceOf(token).Index; index--)
        {
            if (seen[index].Span.Start <= token && seen[index].Span.End > token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes that a mention means a person.</summary>
    public void See(Mention mention, string key)
    {
        var sentence = text.SentenceOf(mention.Span.Start);
        var tree = structure.Of(sentence);
        var head = tree.HeadOf(mention.Span);
        seen.Add(new Seen(key, mention.Span, sentence.Index, head, PlaceOf(tree, head), FormOf(mention), Deed.Of(tree, head, mention is ReferenceMention { Kind: ReferenceKind.Possessive })));
    }

    /// <summary>How many people the article mentions more often; the one who opens it counts as mentioned more.</summary>
    public int RankOf(string person) => ranks.GetValueOrDefault(person, int.MaxValue);

    /// <summary>Who was meant last before a token, and by which tokens.</summary>
    public (string Key, TokenSpan Span)? Before(int token) => seen.Count > 0 && seen[^1].Span.End <= token ? (seen[^1].Key, seen[^1].Span) : null;

    /// <summary>The two people whom the last sentence before a token names that names several, or the last two sentences one each; nothing where more are named.</summary>
    public (string Former, string Latter)? Two(int token, int sentences)
    {
        var named = Back(token, sentences).Where(s => s.Form == MentionForm.Name).GroupBy(s => s.Sentence)
            .Select(sentence => (sentence.Key, People: sentence.Select(s => s.Key).Reverse().Distinct(StringComparer.Ordinal).ToList())).ToList();
        return named is [{ People: [var latter] } last, { People: [var former] } before, ..] && last.Key - before.Key == 1 && former != latter ? (former, latter)
            : named.FirstOrDefault(sentence => sentence.People.Count > 1).People is [var first, var second] ? (first, second) : null;
    }

    /// <summary>The person whose mention hangs by one of these words.</summary>
    public string? At(IReadOnlyCollection<Word> words) =>
        words.Select(w => w.Index).DefaultIfEmpty(-1).Min() is >= 0 and var first ? SeenFrom(first).FirstOrDefault(s => s.Head is not null && words.Contains(s.Head))?.Key : null;

    /// <summary>Those mentioned beside a word under the same verb, who can't be meant by it: "il" in "il lui succède" is not "lui".</summary>
    public IEnumerable<string> Beside(Word word)
    {
        var tree = structure.At(word.Index);
        var verb = tree.HeadOf(word);
        return verb is null || !verb.IsVerb ? [] : SeenFrom(tree.Tokens.Start).Where(s => s.Form != MentionForm.Possessive && s.Head is { } head && IsArgumentOf(tree, head, verb)).Select(s => s.Key);
    }

    /// <summary>Who was mentioned before a token, within so many sentences, the last one first.</summary>
    public IEnumerable<Seen> Back(int token, int sentences)
    {
        var sentence = text.SentenceOf(token).Index;
        for (var index = seen.Count - 1; index >= 0 && seen[index].Sentence >= sentence - sentences; index--)
        {
            if (seen[index].Span.End <= token)
            {
                yield return seen[index];
            }
        }
    }

    private static bool IsArgumentOf(SentenceStructure tree, Word head, Word verb) =>
        tree.Subjects(verb).Contains(head) || tree.HeadOf(tree.FirstConjunct(head)) == verb;

    /// <summary>Who was named at or behind a token, the last one first.</summary>
    private IEnumerable<Seen> SeenFrom(int token)
    {
        for (var index = seen.Count - 1; index >= 0 && seen[index].Span.End > token; index--)
        {
            yield return seen[index];
        }
    }

    private static Dictionary<string, int> Ranks(SegmentedText text, PersonClusters people, IEnumerable<string> meant)
    {
        var pronouns = meant.GroupBy(key => key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var counts = people.All.Select(p => (p.Key, Count: p.Mentions.Count + (p.Mentions.Any(m => text.SentenceOf(m.Span.Start).Index == 0) ? Opening : 0) + pronouns.GetValueOrDefault(p.Key))).ToList();
        var before = new Dictionary<int, int>();
        var so = 0;
        foreach (var equals in counts.GroupBy(p => p.Count).OrderByDescending(group => group.Key))
        {
            before[equals.Key] = so;
            so += equals.Count();
        }

        return counts.ToDictionary(p => p.Key, p => before[p.Count], StringComparer.Ordinal);
    }

    private static MentionForm FormOf(Mention mention) => mention switch
    {
        PersonMention => MentionForm.Name,
        ReferenceMention { Kind: ReferenceKind.Pronoun or ReferenceKind.ObjectPronoun or ReferenceKind.Latter } => MentionForm.Pronoun,
        ReferenceMention { Kind: ReferenceKind.Possessive } => MentionForm.Possessive,
        ReferenceMention { Kind: ReferenceKind.Relative } => MentionForm.Relative,
        _ => MentionForm.Description,
    };

    private static MentionPlace PlaceOf(SentenceStructure tree, Word? head)
    {
        for (var steps = 0; head is not null && steps < 4; steps++)
        {
            switch (head.Relation)
            {
                case Relation.Subject or Relation.PassiveSubject or Relation.CausativeSubject:
                    return IsSubordinate(tree, head) ? MentionPlace.SubordinateSubject : MentionPlace.Subject;
                case Relation.Root or Relation.Parataxis or Relation.Dislocated:
                    return MentionPlace.Root;
                case Relation.Object or Relation.OpenComplement:
                    return MentionPlace.Object;
                case Relation.Agent:
                    return MentionPlace.Agent;
                case Relation.IndirectObject or Relation.Oblique:
                    return MentionPlace.Oblique;
                case Relation.Conjunct:
                    return MentionPlace.Conjunct;
                case Relation.Apposition or Relation.NamePart or Relation.Flat:
                    head = tree.HeadOf(head);
                    continue;
                case Relation.NominalModifier when tree.Preposition(head) is null:
                    head = tree.HeadOf(head);
                    continue;
                default:
                    return MentionPlace.OfNoun;
            }
        }

        return MentionPlace.OfNoun;
    }

    private static bool IsSubordinate(SentenceStructure tree, Word subject) =>
        tree.Above(subject).Any(a => a.Relation is Relation.RelativeClause or Relation.NominalClause or Relation.AdverbialClause);
}
