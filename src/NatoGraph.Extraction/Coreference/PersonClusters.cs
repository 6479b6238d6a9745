using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Joins the names of people into people: full names first, so that a family name finds its person wherever it stands.</summary>
internal sealed class PersonClusters
{
    /// <summary>So many people who share a word of their names are looked at, the last ones named.</summary>
    private const int MostNamesakes = 64;
    private const string SkeletonMark = "~";

    private readonly List<PersonCluster> clusters = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonMention, PersonCluster> clusterOf = [];
    private readonly Dictionary<string, List<PersonCluster>> byWord = new(StringComparer.Ordinal);

    /// <summary>The people of an article.</summary>
    public PersonClusters(IReadOnlyList<PersonMention> mentions)
    {
        foreach (var mention in mentions.Where(m => m.IsFull && !m.IsHandle))
        {
            Join(mention, mayBeNew: true);
        }

        foreach (var mention in mentions.Where(m => !(m.IsFull && !m.IsHandle)))
        {
            Join(mention, mayBeNew: !mention.IsHandle);
        }
    }

    /// <summary>The people, by their first mention.</summary>
    public IEnumerable<PersonCluster> All => clusters.OrderBy(c => c.Mentions.Min(m => m.Span.Start));

    /// <summary>The person whom a name means; <see langword="null"/> for a handle that fits nobody.</summary>
    public PersonCluster? Of(PersonMention mention) => clusterOf.GetValueOrDefault(mention);

    private void Join(PersonMention mention, bool mayBeNew)
    {
        var fitting = Candidates(mention).Where(c => c.Fits(mention)).ToList();
        if (fitting.Count == 0)
        {
            fitting = [.. Candidates(mention).Where(c => c.FitsMisspelt(mention))];
        }

        var cluster = fitting.Count > 1 ? fitting.MinBy(c => Distance(c, mention)) : fitting.FirstOrDefault();
        if (cluster is null && mayBeNew)
        {
            cluster = new PersonCluster(NewKey("person/" + Slug.Of(mention.Name)));
            clusters.Add(cluster);
        }

        if (cluster is null)
        {
            return;
        }

        cluster.Add(mention);
        clusterOf[mention] = cluster;
        foreach (var word in WordsOf(mention))
        {
            if (!byWord.TryGetValue(word, out var list))
            {
                byWord[word] = list = [];
            }

            if (list.Count == 0 || !list.TakeLast(MostNamesakes).Contains(cluster))
            {
                list.Add(cluster);
            }
        }
    }

    private string NewKey(string key) => keys.Add(key) ? key : NewKey($"{key}-{clusters.Count}");

    /// <summary>Of several people with a name, the one named last before the mention, else first after it.</summary>
    private static int Distance(PersonCluster cluster, PersonMention mention) =>
        cluster.Mentions.Min(m => m.Span.Start <= mention.Span.Start ? mention.Span.Start - m.Span.Start : (m.Span.Start - mention.Span.Start) * 4);

    private IEnumerable<PersonCluster> Candidates(PersonMention mention) =>
        WordsOf(mention).SelectMany(w => byWord.TryGetValue(w, out var list) ? list.TakeLast(MostNamesakes) : []).Distinct();

    /// <summary>The words of a name, and what misspelling leaves of them.</summary>
    private static IEnumerable<string> WordsOf(PersonMention mention) =>
        Slug.Of(mention.Name).Split('-').Where(w => w.Length > 1).SelectMany(w => (string[])[w, SkeletonMark + Spelling.Skeleton(w)]);
}
