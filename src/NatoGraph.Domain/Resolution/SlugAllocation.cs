using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>An entity that wants an id.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">The slug that it would have if it were alone.</param>
/// <param name="Reserved">Whether the slug is the gazetteer's, which goes before all others.</param>
/// <param name="Articles">How many articles name it.</param>
/// <param name="Identity">What tells it from all others.</param>
internal readonly record struct SlugRequest(NodeKind Kind, string Slug, bool Reserved, int Articles, string Identity);

/// <summary>
/// Gives entities their ids. Where several want one slug, the gazetteer's has it, then the one that most articles name, then the first by
/// identity; the others get a hash of what tells them, so that no id depends on the order in which entities came.
/// </summary>
internal static class SlugAllocation
{
    public static ImmutableDictionary<SlugRequest, NodeId> Allocate(IEnumerable<SlugRequest> requests) => requests
        .GroupBy(request => request.Slug, StringComparer.Ordinal)
        .SelectMany(rivals => rivals
            .OrderByDescending(rival => rival.Reserved)
            .ThenByDescending(rival => rival.Articles)
            .ThenBy(rival => rival.Identity, StringComparer.Ordinal)
            .Select((rival, place) => KeyValuePair.Create(
                rival,
                new NodeId(rival.Kind, place == 0 ? rival.Slug : Slug.WithHash(rival.Slug, rival.Identity)))))
        .ToImmutableDictionary();
}
