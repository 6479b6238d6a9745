using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Domain.Extraction;

/// <summary>All that a reader of texts found in one article.</summary>
/// <param name="Removed">The ranges set aside as not being the article's own prose, in order.</param>
/// <param name="Entities">The people, organisations and posts that the article names.</param>
/// <param name="Claims">The statements found, in the order of their quotes.</param>
public sealed record ExtractedArticle(
    ImmutableArray<RemovedRange> Removed,
    ImmutableArray<ArticleEntity> Entities,
    ImmutableArray<ClaimDraft> Claims);
