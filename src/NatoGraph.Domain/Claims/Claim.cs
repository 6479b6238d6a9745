using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Claims;

/// <summary>
/// A statement of an article, as the append-only log keeps it. Its parts are named by the article's own keys;
/// which entities of the graph those are is worked out by resolution and may change as more becomes known.
/// </summary>
/// <param name="Id">Derived from the content, so that the same statement of the same text has the same id.</param>
/// <param name="Article">The article that says so (PROV-O: wasDerivedFrom).</param>
/// <param name="PublishedOn">When the article was published, and the claim so became known.</param>
/// <param name="Outlet">The article's outlet, where known.</param>
/// <param name="Statement">What is said.</param>
/// <param name="QuoteText">The exact words (PROV-O: wasQuotedFrom).</param>
/// <param name="RecordedAt">When the store took it in, UTC. No part of the projection depends on it.</param>
public sealed record Claim(
    NodeId Id,
    NodeId Article,
    DateOnly PublishedOn,
    string? Outlet,
    ClaimDraft Statement,
    string QuoteText,
    DateTimeOffset RecordedAt);
