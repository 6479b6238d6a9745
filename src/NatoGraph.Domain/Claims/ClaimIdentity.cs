using System.Globalization;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Domain.Claims;

/// <summary>
/// Gives a claim its id, from what it says and where: the article's content, the predicate, the names written out, the times, the
/// modality, the source answerable for it, and the quoted range.
/// </summary>
/// <remarks>
/// The rule that found a claim, the rule's version and its confidence are no part of the id: they say how the statement was found, not
/// what it says. So two rules that find one statement give one claim, and what a reviewer said of a claim outlives a better rule.
/// </remarks>
public static class ClaimIdentity
{
    private const int HashLength = 20;

    /// <summary>The id of a claim: <c>claim/holds-post-2f6c…</c>, the predicate and 80 bits of the hash.</summary>
    /// <param name="articleHash">The article's <see cref="Articles.Article.ContentHash"/>.</param>
    /// <param name="draft">The claim.</param>
    /// <param name="entities">The article's entities by key; a key that is not among them counts as a name.</param>
    public static NodeId IdOf(string articleHash, ClaimDraft draft, IReadOnlyDictionary<string, ArticleEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(entities);
        var participants = draft.Participants.Select(key => Written(key, entities)).Order(StringComparer.Ordinal).ToList();
        var hash = ContentHash.Of(
        [
            articleHash,
            draft.Predicate.ToString(),
            Written(draft.Subject, entities),
            Written(draft.Object, entities),
            Written(draft.Post, entities),
            draft.EventKind?.ToString(),
            draft.Place,
            Number(participants.Count),
            .. participants,
            draft.From?.ToString(),
            draft.Until?.ToString(),
            draft.Acting ? "acting" : null,
            draft.Former ? "former" : null,
            draft.Times is { } times ? Number(times) : null,
            draft.Modality.ToString(),
            draft.Attribution.Kind.ToString(),
            Written(draft.Attribution.Entity, entities),
            draft.Attribution.Label,
            Number(draft.Quote.Start),
            Number(draft.Quote.End),
        ]);
        return new NodeId(NodeKind.Claim, $"{NameOf(draft)}-{hash[..HashLength]}");
    }

    private static string? Written(string? key, IReadOnlyDictionary<string, ArticleEntity> entities)
    {
        if (key is null || !entities.TryGetValue(key, out var entity))
        {
            return key;
        }

        return entity.Kind == NodeKind.Post
            ? ContentHash.Of("post", entity.Role ?? entity.Name, Written(entity.Organisation, entities))
            : $"{entity.Kind}:{entity.Name}";
    }

    private static string NameOf(ClaimDraft draft) => draft is { Predicate: Predicate.Occurred, EventKind: { } kind }
        ? EnumSlug.Of(kind)
        : EnumSlug.Of(draft.Predicate);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
