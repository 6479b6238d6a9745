using System.Collections.Immutable;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Training.Linking;

/// <summary>Learns what links say.</summary>
/// <param name="corpus">The features.</param>
/// <param name="settings">How it is learnt.</param>
internal sealed class LinkTrainer(LinkCorpus corpus, LinkSettings settings)
{
    private const int Parts = 4;

    private static readonly int Kinds = Enum.GetValues<LinkKind>().Length;

    private static readonly ImmutableArray<int> Never = [.. Enumerable.Repeat(int.MaxValue, Kinds)];

    private static readonly ImmutableArray<int> Always = [.. Enumerable.Repeat(int.MinValue, Kinds)];

    /// <summary>The rows of the model that articles teach, the clearest first; without thresholds.</summary>
    public IReadOnlyList<(string Name, ImmutableArray<int> Weights)> Train(IReadOnlyList<AnnotatedArticle> articles)
    {
        // Whom the posts' links take to follow whom must be guessed as for an unseen article.
        var posts = new List<LinkExample>();
        for (var part = 0; part < Parts; part++)
        {
            var follows = Follows([.. articles.Where((_, at) => at % Parts != part)]);
            var model = ModelOf(RowsOf(new double[]?[] { null, null, null, follows }));
            posts.AddRange(articles.Where((_, at) => at % Parts == part).SelectMany(article => corpus.PostsOf(article, new Linker(model).Likely(article.Reading))));
        }

        var trainer = new LogisticTrainer(corpus.Signs.Names.Count, settings);
        return RowsOf([trainer.Train(posts, LinkKind.Holds), trainer.Train(posts, LinkKind.Seeks), trainer.Train(posts, LinkKind.Keeps), Follows(articles)]);
    }

    /// <summary>A model of rows, which for now adds and drops nothing.</summary>
    public static LinkModel ModelOf(IEnumerable<(string Name, ImmutableArray<int> Weights)> rows) => LinkModel.Of(rows).With(Never, Always);

    private double[] Follows(IReadOnlyList<AnnotatedArticle> articles) =>
        new LogisticTrainer(corpus.Signs.Names.Count, settings).Train([.. articles.SelectMany(article => article.Persons)], LinkKind.Follows);

    private List<(string Name, ImmutableArray<int> Weights)> RowsOf(double[]?[] kinds) =>
    [
        .. corpus.Signs.Names.Select((name, at) => (Name: name, Weights: kinds.Select(weights => at < weights?.Length ? LogOdds.Whole(weights[at]) : 0).ToImmutableArray()))
            .Where(row => row.Weights.Any(weight => Math.Abs(weight) >= settings.Smallest))
            .OrderBy(row => row.Name, StringComparer.Ordinal),
    ];
}
