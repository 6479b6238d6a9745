using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames.Contests.Judging;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Contenders;

/// <summary>Reads who may be a candidate for what in annotated articles, and who of them the gold has.</summary>
internal sealed class ContenderCorpus
{
    /// <summary>The signs.</summary>
    public SignIndex Signs { get; } = new();

    /// <summary>The examples of each article of a folder of gold whose texts lie in another, with how many candidacies its gold has.</summary>
    public IEnumerable<(ImmutableArray<ContenderExample> Examples, int Wanted)> Read(GoldFolder gold, string articles) =>
        gold.Articles.Select(article => Read(article, Path.Combine(articles, article.Name + ".txt")));

    private (ImmutableArray<ContenderExample> Examples, int Wanted) Read(GoldArticle gold, string file)
    {
        var reading = ArticleFiles.ReadFrames(file);
        var contenders = new ContenderFinder(reading, areNamed: true).All().ToList();
        var names = new GoldNames(gold, reading.Registry.All);
        var claims = (gold.Claims ?? []).Where(claim => claim.Predicate == GoldWords.Of(Predicate.CandidateFor)).ToList();
        var read = reading.Said.Where(claim => claim.Predicate == Predicate.CandidateFor).Select(claim => (claim.Subject, claim.Object)).ToHashSet();
        return ([.. contenders.Select(contender => Example(contender, claims, names, read))], claims.Count(claim => !claim.Optional));
    }

    private ContenderExample Example(Contender contender, List<GoldClaim> claims, GoldNames names, HashSet<(string?, string?)> read)
    {
        var people = names.KeysOf(contender.Person.Key).ToList();
        var told = claims.Where(claim => people.Contains(claim.Subject)).ToList();
        var here = told.Where(claim => GoldWords.Range(claim.Quote) is not { } quote || quote.Overlaps(contender.Sentence.Range)).ToList();
        var posts = contender.Prizes.Select(prize => prize.Post is null ? [] : names.KeysOf(prize.Post).ToList()).ToList();
        var rights = posts.ConvertAll(keys => here.Exists(claim => keys.Contains(claim.Object)));
        rights[0] = !rights.Contains(true);
        return new(
            contender.Person.Key,
            told.Count == 0 ? false : here.Count > 0 && !here.Exists(claim => claim.Optional) ? true : null,
            [.. Numbers(contender.Signs)],
            [.. contender.Prizes.Select((prize, at) => new BodyChoice([.. Numbers(prize.Signs).Select(sign => (sign, 1.0f))], rights[at]))],
            [.. contender.Prizes.Select((prize, at) => new ContenderPost(prize.Post, read.Contains((contender.Person.Key, prize.Post)), RightOf(told, posts[at])))]);
    }

    private static bool? RightOf(List<GoldClaim> told, List<string> posts)
    {
        var matches = told.Where(claim => posts.Contains(claim.Object)).ToList();
        return matches.Count == 0 ? false : matches.Exists(match => match.Optional) ? null : true;
    }

    private IEnumerable<int> Numbers(FeatureList signs) => signs.Names.Distinct(StringComparer.Ordinal).Select(Signs.Of);
}
