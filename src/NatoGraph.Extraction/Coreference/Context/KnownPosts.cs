using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>The posts whose own words name their organisation, by their place, to lend it to posts that have none.</summary>
internal sealed class KnownPosts
{
    private const int Reach = 8;

    private readonly Dictionary<string, List<PostIdentity>> byRole = new(StringComparer.Ordinal);
    private readonly List<PostIdentity> all = [];
    private readonly HashSet<(string Holder, string Organisation)> held = [];
    private readonly HashSet<string> posted = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Holder, string Role), string?> only = [];
    private readonly Dictionary<(string Organisation, string Role), HashSet<string>> holders = [];

    /// <summary>Adds a post; they come in the order of the text.</summary>
    /// <param name="post">The post.</param>
    /// <param name="holder">The key of its holder, where that is known.</param>
    public void Add(PostIdentity post, string? holder)
    {
        if (holder is not null)
        {
            held.Add((holder, post.Organisation.Key));
            posted.Add(holder);
            var said = (holder, post.Mention.RoleName);
            only[said] = only.TryGetValue(said, out var other) && other != post.Organisation.Key ? null : post.Organisation.Key;
            var key = (post.Organisation.Key, post.Mention.RoleName);
            (holders.TryGetValue(key, out var known) ? known : holders[key] = new(StringComparer.Ordinal)).Add(holder);
        }

        var role = BareRole(post.Mention.RoleName);
        if (!byRole.TryGetValue(role, out var list))
        {
            byRole[role] = list = [];
        }

        list.Add(post);
        all.Add(post);
    }

    /// <summary>Whether the person is known to hold a post in the organisation.</summary>
    public bool Holds(string person, string organisation) => held.Contains((person, organisation));

    /// <summary>Whether the person is known to hold a post anywhere.</summary>
    public bool HoldsAny(string person) => posted.Contains(person);

    /// <summary>The key of the one organisation in which the person is known to hold the role.</summary>
    public string? OnlyOf(string person, string role) => only.GetValueOrDefault((person, role));

    /// <summary>Whether others, and not the person, are known to hold the role in the organisation.</summary>
    public bool IsTaken(string role, string organisation, string? person) => holders.TryGetValue((organisation, role), out var known) && (person is null || !known.Contains(person));

    /// <summary>The posts of the same role nearest before the post, the nearest first.</summary>
    public IEnumerable<PostIdentity> Before(PostMention post) => byRole.TryGetValue(BareRole(post.RoleName), out var list)
        ? Enumerable.Range(1, Math.Min(Reach, IndexBehind(list, post))).Select(back => list[IndexBehind(list, post) - back])
        : [];

    /// <summary>The posts of the same role nearest behind the post, the nearest first.</summary>
    public IEnumerable<PostIdentity> Behind(PostMention post) => byRole.TryGetValue(BareRole(post.RoleName), out var list) ? list.Skip(IndexBehind(list, post)).Take(Reach) : [];

    /// <summary>The last post before, of whatever role.</summary>
    public PostIdentity? Last(PostMention post) => IndexBehind(all, post) is > 0 and var index ? all[index - 1] : null;

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
