using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Writing;

/// <summary>The current claims of an article and which entities its keys stand for.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims, ordered by id.</param>
/// <param name="Entities">The entity of the graph for each key of the article.</param>
public sealed record ArticleClaims(
    NodeId Article,
    ImmutableArray<Claim> Claims,
    ImmutableDictionary<string, NodeId> Entities);
