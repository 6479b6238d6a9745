using NatoGraph.Domain.Articles;

namespace NatoGraph.Domain.Extraction;

/// <summary>A reader of texts. It stores nothing, and what it gives follows from the article alone.</summary>
public interface IClaimExtractor
{
    /// <summary>Reads one article.</summary>
    /// <param name="article">The article as it was handed in.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What the article names and says; every quote lies within its text.</returns>
    ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken);
}
