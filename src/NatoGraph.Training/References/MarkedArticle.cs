using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Evaluation.References;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.References;

/// <summary>An article in which a careful reader marked whom words stand for.</summary>
/// <param name="Text">The article.</param>
/// <param name="Gold">Its gold.</param>
/// <param name="Marks">The marks.</param>
internal sealed record MarkedArticle(ArticleText Text, GoldArticle Gold, ImmutableArray<ReferenceMark> Marks)
{
    /// <summary>The articles of a folder of gold, whose texts lie in another, that have marks.</summary>
    public static IEnumerable<MarkedArticle> Read(GoldFolder gold, string articles, string marks) =>
        from article in gold.Articles
        let file = Path.Combine(marks, article.Name + ".tsv")
        where File.Exists(file)
        select new MarkedArticle(ArticleFiles.Read(Path.Combine(articles, article.Name + ".txt")), article, ReferenceMark.Read(file));
}
