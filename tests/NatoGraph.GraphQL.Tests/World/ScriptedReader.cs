using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.GraphQL.Tests.World;

/// <summary>A reader of texts that knows the articles of the shared world by heart and finds nothing in others.</summary>
internal sealed class ScriptedReader : IClaimExtractor
{
    public ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken) =>
        ValueTask.FromResult(WorldArticles.All.FirstOrDefault(script => script.Article.Text == article.Text)?.Found ?? new([], [], []));
}
