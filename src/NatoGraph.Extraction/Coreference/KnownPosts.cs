using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference;

/// <summary>The posts whose own words name their organisation, by their place, to lend it to posts that have none.</summary>
internal sealed class KnownPosts
{
    private readonly Dictionary<string, List<PostIdentity>> byRole = new(StringComparer.Ordinal);
    private readonly List<PostIdentity> ofStates = [];

    /// <summary>Adds a post; they come in the order of the text.</summary>
    public void Add(PostIdentity post)
    {
        var role = BareRole(post.Mention.RoleName);
        if (!byRole.TryGetValue(role, out var list))
        {
            byRole[role] = list = [];
        }

        list.Add(post);
        if (post.Organisation.State is not null)
        {
            ofStates.Add(post);
        }
    }

    /// <summary>The organisation of the nearest post of the same role: rather one before than one behind.</summary>
    public string? Nearest(PostMention post, Func<OrganisationCluster, bool> fits)
    {
        if (!byRole.TryGetValue(BareRole(post.RoleName), out var list))
        {
            return null;
        }

        var behind = IndexBehind(list, post);
        var before = behind > 0 && fits(list[behind - 1].Organisation) ? list[behind - 1] : null;
        var after = behind < list.Count && fits(list[behind].Organisation) ? list[behind] : null;
        var isBefore = before is not null && (after is null || post.Span.Start - before.Mention.Span.Start <= 3 * (after.Mention.Span.Start - post.Span.Start));
        return (isBefore ? before : after)?.Organisation.Key;
    }

    /// <summary>The state of the last post before this one that has one.</summary>
    public string? LastState(PostMention post) => IndexBehind(ofStates, post) is > 0 and var index ? ofStates[index - 1].Organisation.Key : null;

    private static int IndexBehind(List<PostIdentity> list, PostMention post)
    {
        var low = 0;
        for (var high = list.Count; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle].Mention.Span.Start < post.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A deputy sits where the principal does.</summary>
    private static string BareRole(string role)
    {
        var bare = role.StartsWith("vice-", StringComparison.Ordinal) ? role[5..] : role;
        foreach (var ending in new[] { " adjoint", " délégué" })
        {
            bare = bare.EndsWith(ending, StringComparison.Ordinal) ? bare[..^ending.Length] : bare;
        }

        return bare;
    }
}
