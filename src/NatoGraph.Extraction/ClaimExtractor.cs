using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Explaining;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction;

/// <summary>
/// Reads French articles. The stages, each a pure function of the one before: clean, segment, find mentions, tie them to entities,
/// find claims.
/// </summary>
public sealed class ClaimExtractor : IClaimExtractor
{
    ValueTask<ExtractedArticle> IClaimExtractor.ExtractAsync(ArticleText article, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Extract(article, cancellationToken));

    /// <summary>Reads one article. A pure function: the same text gives the same claims on any machine.</summary>
    /// <param name="article">The article as it was handed in.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What the article names and says; every quote lies within its text.</returns>
    public ExtractedArticle Extract(ArticleText article, CancellationToken cancellationToken)
    {
        var (cleaned, resolved) = Read(article, cancellationToken);
        var found = ClaimFinder.Find(resolved, article.PublishedOn, trace: null);
        return new ExtractedArticle(cleaned.Removed, found.Entities, found.Claims);
    }

    /// <summary>Reads one article and tells how: its mentions, the frames that fired, and those that nearly did.</summary>
    /// <param name="article">The article as it was handed in.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public Explanation Explain(ArticleText article, CancellationToken cancellationToken)
    {
        var (_, resolved) = Read(article, cancellationToken);
        var frames = new List<ExplainedFrame>();
        _ = ClaimFinder.Find(resolved, article.PublishedOn, frames.Add);
        return Explainer.Of(resolved, frames);
    }

    /// <summary>The stages up to the entities.</summary>
    internal static (CleanedText Cleaned, ResolvedText Resolved) Read(ArticleText article, CancellationToken cancellationToken) => Read(article, AntecedentModel.French, cancellationToken);

    /// <inheritdoc cref="Read(ArticleText, CancellationToken)"/>
    internal static (CleanedText Cleaned, ResolvedText Resolved) Read(ArticleText article, IAntecedentJudge judge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var cleaned = ArticleCleaner.Clean(article);
        cancellationToken.ThrowIfCancellationRequested();
        var segmented = Segmenter.Segment(cleaned);
        cancellationToken.ThrowIfCancellationRequested();
        var mentions = MentionFinder.Find(segmented, LanguagePack.French);
        cancellationToken.ThrowIfCancellationRequested();
        var resolved = CoreferenceResolver.Resolve(segmented, mentions, LanguagePack.French, judge);
        cancellationToken.ThrowIfCancellationRequested();
        return (cleaned, resolved);
    }
}
