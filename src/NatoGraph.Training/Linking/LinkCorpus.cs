using NatoGraph.Extraction;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Linking;

/// <summary>Reads annotated articles, and what links them with their gold.</summary>
internal sealed class LinkCorpus
{
    /// <summary>What frames say of articles that they were not tuned on is what they will say of the next.</summary>
    private const double FreshWeight = 2;

    /// <summary>The features.</summary>
    public SignIndex Signs { get; } = new();

    /// <summary>The articles of a folder of gold whose texts lie in another.</summary>
    public IEnumerable<AnnotatedArticle> Read(GoldFolder gold, string articles, bool isFresh)
    {
        foreach (var one in gold.Articles)
        {
            var (cleaned, resolved) = ClaimExtractor.Read(ArticleFiles.Read(Path.Combine(articles, one.Name + ".txt")), CancellationToken.None);
            var reading = ClaimFinder.Read(resolved, one.PublishedOn, trace: null);
            yield return new AnnotatedArticle(one, cleaned, reading) { IsFresh = isFresh, Persons = [.. PersonsOf(one, reading, isFresh)] };
        }
    }

    private List<LinkExample> PersonsOf(GoldArticle gold, FrameReading reading, bool isFresh)
    {
        var context = new LinkContext(reading, []);
        return Labelled(gold, reading, isFresh, LinkFinder.Persons(context), (link, names) => PersonLinkFeatures.Of(context, link, names));
    }

    /// <summary>The links to posts, where some people are taken to follow others.</summary>
    public List<LinkExample> PostsOf(AnnotatedArticle article, IReadOnlyList<Succession> successions)
    {
        var context = new LinkContext(article.Reading, successions);
        return Labelled(article.Gold, article.Reading, article.IsFresh, LinkFinder.Posts(context), (link, names) => PostLinkFeatures.Of(context, link, names));
    }

    private List<LinkExample> Labelled(GoldArticle gold, FrameReading reading, bool isFresh, IEnumerable<Link> links, Action<Link, List<string>> describe)
    {
        var names = new GoldNames(gold, reading.Registry.EntitiesOf(reading.Said));
        var examples = new List<LinkExample>();
        foreach (var link in links)
        {
            var features = new List<string>();
            describe(link, features);
            var labels = new bool?[Enum.GetValues<LinkKind>().Length];
            foreach (var kind in LinkRules.KindsOf(link))
            {
                labels[(int)kind] = LabelOf(gold, names, link, kind);
            }

            examples.Add(new LinkExample([.. features.Select(Signs.Of)], labels, isFresh ? FreshWeight : 1));
        }

        return examples;
    }

    /// <summary>Whether the gold says it in these words; null where it says it elsewhere, or leaves it open.</summary>
    private static bool? LabelOf(GoldArticle gold, GoldNames names, Link link, LinkKind kind)
    {
        var predicate = GoldWords.Of(LinkRules.PredicateOf(kind));
        var (subjects, others) = (names.KeysOf(link.First.Key).ToList(), names.KeysOf(link.Second.Key).ToList());
        var claims = (gold.Claims ?? []).Where(claim => claim.Predicate == predicate && subjects.Contains(claim.Subject) && others.Contains(claim.Object)).ToList();
        return claims.Count == 0 ? false
            : claims.TrueForAll(claim => claim.Optional) ? null
            : claims.Exists(claim => GoldWords.Range(claim.Quote) is not { } quote || quote.Overlaps(link.FirstIn.Range) || quote.Overlaps(link.SecondIn.Range)) ? true
            : null;
    }
}
