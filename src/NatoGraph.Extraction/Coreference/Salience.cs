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
internal sealed class Salience(SegmentedText text, ArticleStructure structure)
{
    private const double Fading = 0.5;
    private readonly List<Seen> seen = [];

    /// <summary>Notes that a mention means a person.</summary>
    public void See(Mention mention, string key)
    {
        var sentence = text.SentenceOf(mention.Span.Start);
        var head = structure.Of(sentence).HeadOf(mention.Span);
        seen.Add(new Seen(key, mention.Span, sentence.Index, head, WeightOf(structure.Of(sentence), head)));
    }

    /// <summary>The one named last of those who fit, within so many sentences.</summary>
    public string? Last(int token, int sentences, Func<string, bool> fits) =>
        Back(token, sentences).FirstOrDefault(s => fits(s.Key))?.Key;

    /// <summary>The most salient of those who fit, within so many sentences; of equals the one named last.</summary>
    /// <param name="token">Before which token they were named.</param>
    /// <param name="sentences">How many sentences back.</param>
    /// <param name="fits">Who fits.</param>
    public string? Strongest(int token, int sentences, Func<string, bool> fits)
    {
        var here = text.SentenceOf(token).Index;
        return Back(token, sentences)
            .Where(s => fits(s.Key))
            .GroupBy(s => s.Key, StringComparer.Ordinal)
            .Select(person => (person.Key, Score: person.GroupBy(s => s.Sentence).Sum(s => s.Max(m => m.Weight) * Math.Pow(Fading, here - s.Key))))
            .OrderByDescending(person => person.Score)
            .Select(person => person.Key)
            .FirstOrDefault();
    }

    /// <summary>The person whose mention hangs by one of these words.</summary>
    public string? At(IReadOnlyCollection<Word> words) => seen.LastOrDefault(s => s.Head is not null && words.Contains(s.Head))?.Key;

    /// <summary>Those named beside a word under the same verb, who can't be meant by it: "il" in "il lui succède" is not "lui".</summary>
    public IEnumerable<string> Beside(Word word)
    {
        var tree = structure.At(word.Index);
        var verb = tree.HeadOf(word);
        return verb is null || !verb.IsVerb ? [] : seen.Where(s => tree.Tokens.Contains(s.Span.Start) && s.Head is { } head && IsArgumentOf(tree, head, verb)).Select(s => s.Key);
    }

    private static bool IsArgumentOf(SentenceStructure tree, Word head, Word verb) =>
        tree.Subjects(verb).Contains(head) || tree.HeadOf(tree.FirstConjunct(head)) == verb;

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
                case Relation.IndirectObject or Relation.Oblique or Relation.Agent:
                    return 40;
                case Relation.Apposition or Relation.Conjunct or Relation.NamePart or Relation.Flat:
                    head = tree.HeadOf(head);
                    continue;
                case Relation.NominalModifier when tree.Preposition(head) is null:
                    head = tree.HeadOf(head);
                    continue;
                default:
                    return 25;
            }
        }

        return 25;
    }

    private static bool IsSubordinate(SentenceStructure tree, Word subject) =>
        tree.Above(subject).Any(a => a.Relation is Relation.RelativeClause or Relation.NominalClause or Relation.AdverbialClause);

    private sealed record Seen(string Key, TokenSpan Span, int Sentence, Word? Head, double Weight);
}
