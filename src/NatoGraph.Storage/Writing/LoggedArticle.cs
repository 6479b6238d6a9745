using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Storage.Writing;

/// <summary>A version of an article as the log keeps it: the truth from which all the rest is projected.</summary>
/// <param name="Article">The version.</param>
/// <param name="Removed">The ranges set aside as not being its own prose.</param>
/// <param name="Entities">Whom and what it names.</param>
/// <param name="Claims">What it says, each claim with an id of its own.</param>
public sealed record LoggedArticle(
    Article Article,
    ImmutableArray<RemovedRange> Removed,
    ImmutableArray<ArticleEntity> Entities,
    ImmutableArray<Claim> Claims);
