using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Dates;

/// <summary>Reads the tenures of annotated articles that are found, with the dates among which to choose for their bounds.</summary>
internal sealed class DateCorpus
{
    /// <summary>The signs.</summary>
    public SignIndex Signs { get; } = new();

    /// <summary>The examples of each article of a folder of gold whose texts lie in another.</summary>
    public IEnumerable<ImmutableArray<DateExample>> Read(GoldFolder gold, string articles) =>
        gold.Articles.Select(article => Read(article, Path.Combine(articles, article.Name + ".txt")));

    private ImmutableArray<DateExample> Read(GoldArticle gold, string file)
    {
        var reading = ArticleFiles.ReadFrames(file);
        return Of(gold, reading, ClaimFinder.Judged(reading));
    }

    /// <summary>The examples of an article.</summary>
    /// <param name="gold">What a careful reader found.</param>
    /// <param name="reading">What the frames say.</param>
    /// <param name="said">What of it is kept.</param>
    public ImmutableArray<DateExample> Of(GoldArticle gold, FrameReading reading, IReadOnlyList<ClaimDraft> said)
    {
        var names = new GoldNames(gold, reading.Registry.EntitiesOf(said));
        return
        [
            .. from choice in TenureDates.Choices(reading.Article, reading.Instances, said, areNamed: true)
               where !choice.IsEmpty
               let claims = Claims(gold, names, choice[0].Tenure)
               where claims.Exists(claim => !claim.Optional)
               select Example(choice, claims),
        ];
    }

    private static List<GoldClaim> Claims(GoldArticle gold, GoldNames names, Tenure tenure)
    {
        var (people, posts) = (names.KeysOf(tenure.Person).ToList(), names.KeysOf(tenure.Post).ToList());
        var held = (gold.Claims ?? []).Where(claim => claim.Predicate == GoldWords.Of(Predicate.HoldsPost));
        return [.. held.Where(claim => people.Contains(claim.Subject) && posts.Contains(claim.Object))];
    }

    private DateExample Example(ImmutableArray<DateCandidate> choice, List<GoldClaim> claims)
    {
        var bound = choice[0].Bound;
        string DateOf(GoldClaim claim) => GoldWords.Exact(bound == TenureBound.From ? claim.From : claim.Until);
        var left = claims.Where(claim => claim.Optional).Select(DateOf).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. claims.Where(claim => !claim.Optional).Select(DateOf).Where(date => date.Length > 0)],
            choice[0].Known == DateCandidate.Free,
            [
                .. choice.Select(one => (Date: GoldWords.Exact(one.Date.ToString()), Signs: one.Signs.Names.Select(Signs.Of).ToArray()))
                    .Where(one => !left.Contains(one.Date)),
            ]);
    }
}
