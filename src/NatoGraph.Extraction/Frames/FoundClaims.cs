using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Frames;

/// <summary>What the frames found in an article.</summary>
/// <param name="Entities">The article's entities, with the posts that only a frame names ("dirige l'agence").</param>
/// <param name="Claims">The claims and events, in the order of their quotes.</param>
internal sealed record FoundClaims(ImmutableArray<ArticleEntity> Entities, ImmutableArray<ClaimDraft> Claims);
