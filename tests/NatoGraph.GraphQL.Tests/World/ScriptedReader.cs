using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.GraphQL.Tests.World;

/// <summary>A reader of texts that knows the articles of the shared world by heart and finds nothing in others.</summary>
internal sealed class ScriptedReader : IClaimExtractor
{
    public ExtractedArticle Extract(ArticleText article, CancellationToken cancellationToken) =>
        WorldArticles.All.FirstOrDefault(script => script.Article.Text == article.Text)?.Found ?? new([], [], []);
}
