using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>
/// Keeps who was named when and as what, and says who is most on a reader's mind: subjects weigh more than objects, these more than
/// what hangs on a preposition; what was said in earlier sentences fades.
/// </summary>
/// <remarks>After Lappin, Leass: An algorithm for pronominal anaphora resolution (Computational Linguistics 20, 1994).</remarks>
/// <param name="text">The article.</param>
/// <param name="structure">Its structure.</param>
/// <param name="people">Its people.</param>
/// <param name="meant">Whom its pronouns meant in an earlier reading, once for each.</param>
internal sealed class Salience(SegmentedText text, ArticleStructure structure, PersonClusters people, IEnumerable<string> meant)
{
    private const double Fading = 0.5;

    /// <summary>What being named in the same sentence adds.</summary>
    private const double Nearness = 30;

    /// <summary>What being the one of whom the article says most adds.</summary>
    private const double Prominence = 25;

    /// <summary>How many mentions more it is worth to be named in the first sentence.</summary>
    private const double Opening = 2;

    /// <summary>How much is left of what was said in earlier paragraphs.</summary>
    private const double ParagraphFading = 0.8;

    /// <summary>How much more prominence counts where a paragraph has named nobody who fits.</summary>
    private const double NewParagraph = 2;

    private readonly List<Seen> seen = [];
    private readonly Dictionary<string, double> prominence = Prominences(text, people, meant);

    /// <summary>Notes that a mention means a person.</summary>
    public void See(Mention mention, string key)
    {
        var sentence = text.SentenceOf(mention.Span.Start);
        var tree = structure.Of(sentence);
        var head = tree.HeadOf(mention.Span);
        var weight = WeightOf(tree, head);
        if (mention is PersonMention && head is not null && tree.Preposition(head) is null && (seen.Count == 0 || seen[^1].Sentence != sentence.Index))
        {
            weight = Math.Max(weight, FirstName);
        }

        seen.Add(new Seen(key, mention.Span, sentence.Index, head, weight, mention is PersonMention));
    }

    /// <summary>The one meant last of those who fit, within so many sentences.</summary>
    public string? Last(int token, int sentences, Func<string, bool> fits) =>
        Back(token, sentences).FirstOrDefault(s => fits(s.Key))?.Key;

    /// <summary>The one named last by name of those who fit, within so many sentences.</summary>
    public string? LastNamed(int token, int sentences, Func<string, bool> fits) =>
        Back(token, sentences).FirstOrDefault(s => s.IsName && fits(s.Key))?.Key;

    /// <summary>The most salient of those who fit, within so many sentences; of equals the one named last.</summary>
    /// <param name="token">Before which token they were named.</param>
    /// <param name="sentences">How many sentences back.</param>
    /// <param name="fit">How well each fits: 0 not at all, 1 fully.</param>
    /// <param name="prominent">How much it counts to be the one whom the article is about.</param>
    public string? Strongest(int token, int sentences, Func<string, double> fit, double prominent = 1)
    {
        var here = text.SentenceOf(token).Index;
        var near = Back(token, sentences).ToList();
        prominent *= near.Exists(s => AreTogether(s.Sentence, here) && fit(s.Key) > 0) ? 1 : NewParagraph;
        return near
            .GroupBy(s => s.Key, StringComparer.Ordinal)
            .Select(person => (person.Key, Score: fit(person.Key) * ScoreOf(person, here, prominent)))
            .Where(person => person.Score > 0)
            .OrderByDescending(person => person.Score)
            .Select(person => person.Key)
            .FirstOrDefault();
    }

    /// <summary>Who was meant last before a token, and by which tokens.</summary>
    public (string Key, TokenSpan Span)? Before(int token) => seen.Count > 0 && seen[^1].Span.End <= token ? (seen[^1].Key, seen[^1].Span) : null;

    /// <summary>The two people whom the last sentence before a token names that names several; nothing where it names more.</summary>
    public (string Former, string Latter)? Two(int token, int sentences) => Back(token, sentences).Where(s => s.IsName).GroupBy(s => s.Sentence)
        .Select(sentence => sentence.Select(s => s.Key).Reverse().Distinct(StringComparer.Ordinal).ToList()).FirstOrDefault(named => named.Count > 1) is [var former, var latter] ? (former, latter) : null;

    /// <summary>The person whose mention hangs by one of these words.</summary>
    public string? At(IReadOnlyCollection<Word> words) =>
        words.Select(w => w.Index).DefaultIfEmpty(-1).Min() is >= 0 and var first ? SeenFrom(first).FirstOrDefault(s => s.Head is not null && words.Contains(s.Head))?.Key : null;

    /// <summary>Those named beside a word under the same verb, who can't be meant by it: "il" in "il lui succède" is not "lui".</summary>
    public IEnumerable<string> Beside(Word word)
    {
        var tree = structure.At(word.Index);
        var verb = tree.HeadOf(word);
        return verb is null || !verb.IsVerb ? [] : SeenFrom(tree.Tokens.Start).Where(s => s.Head is { } head && IsArgumentOf(tree, head, verb)).Select(s => s.Key);
    }

    private static bool IsArgumentOf(SentenceStructure tree, Word head, Word verb) =>
        tree.Subjects(verb).Contains(head) || tree.HeadOf(tree.FirstConjunct(head)) == verb;

    private double ScoreOf(IGrouping<string, Seen> person, int here, double prominent) =>
        (prominence.GetValueOrDefault(person.Key) * Prominence * prominent)
        + person.GroupBy(s => s.Sentence).Sum(s => (s.Max(m => m.Weight) + (s.Key == here ? Nearness : 0)) * Math.Pow(Fading, here - s.Key) * (AreTogether(s.Key, here) ? 1 : ParagraphFading));

    /// <summary>Whether two sentences stand in one paragraph.</summary>
    private bool AreTogether(int sentence, int other) => text.Sentences[sentence].Paragraph == text.Sentences[other].Paragraph;

    /// <summary>How much of what is said of people is said of each, beside the one of whom most is said; who opens the article counts more.</summary>
    private static Dictionary<string, double> Prominences(SegmentedText text, PersonClusters people, IEnumerable<string> meant)
    {
        var pronouns = meant.GroupBy(key => key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var counts = people.All.ToDictionary(p => p.Key, p => p.Mentions.Count + (p.Mentions.Any(m => text.SentenceOf(m.Span.Start).Index == 0) ? Opening : 0) + pronouns.GetValueOrDefault(p.Key), StringComparer.Ordinal);
        var most = counts.Values.DefaultIfEmpty(1).Max();
        return counts.ToDictionary(p => p.Key, p => p.Value / most, StringComparer.Ordinal);
    }

    /// <summary>Who was named at or behind a token, the last one first.</summary>
    private IEnumerable<Seen> SeenFrom(int token)
    {
        for (var index = seen.Count - 1; index >= 0 && seen[index].Span.End > token; index--)
        {
            yield return seen[index];
        }
    }

    private IEnumerable<Seen> Back(int token, int sentences)
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

    private const double Least = 30;

    /// <summary>The first name of a sentence weighs nearly as much as its subject, which it mostly is, whatever the tree says.</summary>
    private const double FirstName = 70;

    private static double WeightOf(SentenceStructure tree, Word? head)
    {
        for (var steps = 0; head is not null && steps < 4; steps++)
        {
            switch (head.Relation)
            {
                case Relation.Subject or Relation.PassiveSubject or Relation.CausativeSubject:
                    return IsSubordinate(tree, head) ? 60 : 80;
                case Relation.Root or Relation.Parataxis or Relation.Dislocated:
                    return 60;
                case Relation.Object or Relation.OpenComplement:
                    return 50;
                case Relation.Oblique when tree.Preposition(head) == "quant à":
                    return 80;
                case Relation.IndirectObject or Relation.Oblique or Relation.Agent:
                    return 40;
                case Relation.Apposition or Relation.Conjunct or Relation.NamePart or Relation.Flat:
                    head = tree.HeadOf(head);
                    continue;
                case Relation.NominalModifier when tree.Preposition(head) is null:
                    head = tree.HeadOf(head);
                    continue;
                default:
                    return Least;
            }
        }

        return Least;
    }

    private static bool IsSubordinate(SentenceStructure tree, Word subject) =>
        tree.Above(subject).Any(a => a.Relation is Relation.RelativeClause or Relation.NominalClause or Relation.AdverbialClause);

    private sealed record Seen(string Key, TokenSpan Span, int Sentence, Word? Head, double Weight, bool IsName);
}
