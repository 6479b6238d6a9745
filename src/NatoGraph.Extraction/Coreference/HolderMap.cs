using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Who was said, by words beside the name, to hold which post or to have which role.</summary>
internal sealed class HolderMap
{
    private readonly Dictionary<string, List<string>> byPost = new(StringComparer.Ordinal);
    private readonly HashSet<(string Person, string Role)> roles = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Notes that a post was said of a person.</summary>
    public void Add(string person, PostMention post, PostIdentity? identity)
    {
        roles.Add((person, post.Role.Name));
        known.Add(person);
        if (identity is null)
        {
            return;
        }

        if (!byPost.TryGetValue(identity.Key, out var list))
        {
            byPost[identity.Key] = list = [];
        }

        if (!list.Contains(person))
        {
            list.Add(person);
        }
    }

    /// <summary>The people said to hold a post, in the order of the text.</summary>
    public IReadOnlyList<string> Of(string post) => byPost.GetValueOrDefault(post) ?? [];

    /// <summary>Whether any post was said of the person.</summary>
    public bool IsKnown(string person) => known.Contains(person);

    /// <summary>Whether the role was said of the person, of whatever organisation.</summary>
    public bool HasRole(string person, string role) => roles.Contains((person, role));
}
