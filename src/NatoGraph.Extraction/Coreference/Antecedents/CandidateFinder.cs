using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Finds who may be meant by words that name nobody.</summary>
/// <param name="found">The mentions of an article.</param>
/// <param name="people">Its people.</param>
/// <param name="history">Who was mentioned.</param>
internal sealed class CandidateFinder(FoundMentions found, PersonClusters people, PersonHistory history)
{
    /// <summary>How many sentences back a pronoun reaches.</summary>
    private const int Reach = 4;

    /// <summary>How many sentences back a description reaches, and a pronoun for those of whom the article says most.</summary>
    private const int LongReach = 30;

    /// <summary>What being mentioned in the same sentence adds to salience.</summary>
    private const int Nearness = 30;

    private const int Lately = 3;
    private const int MostCandidates = 7;
    private const int MostProminent = 1;

    /// <summary>How many tokens behind "son" the name of his successor begins at most: "son successeur désigné, Paul Noir".</summary>
    private const int LongestIntroduction = 3;

    private readonly ImmutableArray<PersonMention> names = [.. found.Names.OfType<PersonMention>().OrderBy(name => name.Span.Start)];

    /// <summary>Who may be meant.</summary>
    /// <param name="site">The words.</param>
    /// <param name="fit">How well the gender fits; nothing where it does not.</param>
    /// <param name="isWanted">Who is to be among them however far back, of those whose gender fits.</param>
    public CandidateField Of(ReferenceSite site, Func<string, string?> fit, Func<string, bool> isWanted)
    {
        var beside = site.Head is null || site.Kind is "his" ? [] : history.Beside(site.Head).ToHashSet(StringComparer.Ordinal);
        var apposed = Apposed(site);
        var others = Others(site).ToHashSet(StringComparer.Ordinal);
        var here = site.Verb is null ? [] : SubjectsOf(site, site.Verb).ToHashSet(StringComparer.Ordinal);
        var above = site.Verb is null ? [] : site.Tree.Above(site.Verb).Where(word => word.IsVerb).SelectMany(verb => SubjectsOf(site, verb)).ToHashSet(StringComparer.Ordinal);
        var topic = history.Back(site.Start, Reach).FirstOrDefault(seen => seen.Form == MentionForm.Pronoun)?.Key;
        var isPronoun = site.Kind is "he" or "him" or "tohim";
        var met = new Dictionary<string, Fellow?>(StringComparer.Ordinal);
        var order = new List<Fellow>();
        foreach (var seen in history.Back(site.Start, LongReach))
        {
            var distance = site.Sentence.Index - seen.Sentence;
            if (!met.TryGetValue(seen.Key, out var fellow))
            {
                var gender = (isPronoun && beside.Contains(seen.Key)) || apposed == seen.Key || others.Contains(seen.Key) ? null
                    : distance <= Reach || site.IsDescription || history.RankOf(seen.Key) <= MostProminent || isWanted(seen.Key) ? fit(seen.Key) : null;
                met[seen.Key] = fellow = gender is null || (order.Count >= MostCandidates && !isWanted(seen.Key)) ? null : new Fellow(seen.Key, gender, seen)
                {
                    Best = seen.Place,
                    IsBeside = beside.Contains(seen.Key),
                    IsSubjectHere = here.Contains(seen.Key),
                    IsSubjectAbove = above.Contains(seen.Key),
                    IsTopic = topic == seen.Key,
                };
                if (fellow is not null)
                {
                    order.Add(fellow);
                }
            }

            if (fellow is not null && distance <= Math.Max(Lately, site.Sentence.Index - fellow.Last!.Sentence))
            {
                fellow.Mentions++;
                fellow.Salience += WeightOf(seen, distance);
                fellow.Subjects += seen.Place is MentionPlace.Subject or MentionPlace.SubordinateSubject ? 1 : 0;
                fellow.Best = seen.Sentence == fellow.Last!.Sentence && seen.Place < fellow.Best ? seen.Place : fellow.Best;
            }
        }

        var ahead = site.Kind is "his" or "he" or "him" or "tohim" ? Ahead(site, fit, met) : [];
        return new([.. ahead, .. order], ahead.Length, order.Count(fellow => site.Sentence.Index - fellow.Last!.Sentence <= 1));
    }

    /// <summary>Who is named for the first time in the same sentence behind the words: "Dans son discours, Paul Noir …".</summary>
    private ImmutableArray<Fellow> Ahead(ReferenceSite site, Func<string, string?> fit, Dictionary<string, Fellow?> met)
    {
        var at = 0;
        for (var high = names.Length; at < high;)
        {
            var middle = (at + high) / 2;
            (at, high) = names[middle].Span.Start < site.Mention.Span.End ? (middle + 1, high) : (at, middle);
        }

        for (; at < names.Length && names[at].Span.End <= site.Sentence.Tokens.End; at++)
        {
            if (!(IsOfKin(site) && names[at].Span.Start - site.Mention.Span.End <= LongestIntroduction)
                && site.Tree.HeadOf(names[at].Span) is { Relation: Syntax.Grammar.Relation.Subject or Syntax.Grammar.Relation.PassiveSubject }
                && people.Of(names[at]) is { } person && !met.ContainsKey(person.Key) && fit(person.Key) is { } gender)
            {
                return [new Fellow(person.Key, gender, null)];
            }
        }

        return [];
    }

    /// <summary>Who is named right before "son successeur", and so is no other than the successor: "Paul Noir, son successeur".</summary>
    private string? Apposed(ReferenceSite site) => IsOfKin(site) && history.Before(site.Start) is { } named && named.Span.End == site.Start - 1
        && site.Tree.At(named.Span.End) is { Token.Form: "," } ? named.Key : null;

    /// <summary>Who follows somebody else by the same words, and is not whom they mean: "Anne Brun prend sa suite", "est élue à sa place", "sera son successeur".</summary>
    private IEnumerable<string> Others(ReferenceSite site)
    {
        if (site.Kind != "his" || site.Head is not { } possessive || site.Tree.HeadOf(possessive) is not { } noun)
        {
            return [];
        }

        if (FrameWords.Has("follower", noun.Lemma))
        {
            return site.Tree.IsAttribute(noun) ? SubjectsOf(site, noun) : [];
        }

        return site.Verb is { } verb && FrameWords.Has("turn", noun.Lemma)
            && (site.Tree.Preposition(noun) is { } preposition ? FrameWords.Has("turn-at", preposition) : FrameWords.Has("turn-taking", verb.Lemma) && site.Tree.Objects(verb).Contains(noun))
            ? Among(site, site.Tree.IsPassive(verb) ? site.Tree.Objects(verb) : site.Tree.Subjects(verb))
            : [];
    }

    /// <summary>Whether the words call somebody by what they are to another: "son successeur".</summary>
    private static bool IsOfKin(ReferenceSite site) => site.Kind switch
    {
        "posthis" => true,
        "his" => site.Head is { } possessive && site.Tree.HeadOf(possessive) is { } noun && FrameWords.Has("kin", noun.Lemma),
        _ => false,
    };

    private static int WeightOf(Seen seen, int distance) => distance > Reach ? 0 : (distance == 0 ? Nearness : 0) + ((seen.Place switch
    {
        MentionPlace.Subject => 80,
        MentionPlace.SubordinateSubject or MentionPlace.Root => 60,
        MentionPlace.Object => 50,
        MentionPlace.Oblique or MentionPlace.Agent => 40,
        _ => 30,
    }) >> distance);

    private IEnumerable<string> SubjectsOf(ReferenceSite site, Word verb) => Among(site, site.Tree.Subjects(verb));

    private IEnumerable<string> Among(ReferenceSite site, ImmutableArray<Word> heads) =>
        heads.IsEmpty ? [] : history.Back(site.Start, 0).Where(seen => seen.Form != MentionForm.Possessive && seen.Head is not null && heads.Contains(seen.Head)).Select(seen => seen.Key);
}
