using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Search;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Rows;

/// <summary>What search finds a thing by.</summary>
/// <param name="Id">The thing.</param>
/// <param name="Name">Its name, label or title.</param>
/// <param name="Names">Other names, and the names of what it belongs to.</param>
/// <param name="Place">Where, for an event.</param>
/// <param name="Text">Running text, for an article.</param>
/// <param name="FullNames">Names that, typed in full, name this thing and no other.</param>
internal sealed record SearchEntry(NodeId Id, string Name, string Names, string Place, string Text, ImmutableArray<string> FullNames)
{
    public static SearchEntry Of(LoggedArticle version) =>
        new(version.Article.Id, version.Article.Title ?? "", version.Article.Outlet ?? "", "", Prose.Of(version.Article.Text, version.Removed), []);

    public static SearchEntry Of(Person person) =>
        new(person.Id, person.Name, Joined(person.Names), "", "", [person.Name, .. person.Names]);

    public static SearchEntry Of(Organisation organisation) =>
        new(organisation.Id, organisation.Name, Joined(organisation.Names), "", "", [organisation.Name, .. organisation.Names]);

    /// <param name="post">The post.</param>
    /// <param name="organisation">Its organisation, where known: "premier ministre Danemark" finds "Première ministre danoise".</param>
    public static SearchEntry Of(Post post, Organisation? organisation) =>
        new(post.Id, post.Label, Joined([.. post.Roles, post.Role, organisation?.Name ?? "", .. organisation?.Names ?? []]), "", "", [post.Label]);

    /// <remarks>Participants are found by the words of their ids, so that an event's entry depends on the event alone.</remarks>
    public static SearchEntry Of(Event happening) => new(
        happening.Id,
        happening.Label,
        Joined(happening.Participants.Select(id => id.Slug.Replace('-', ' '))),
        happening.Place ?? "",
        "",
        []);

    /// <summary>The folded full names.</summary>
    public IEnumerable<string> Keys => FullNames.Select(SearchWords.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whether two entries of one thing are found by the same words.</summary>
    public bool Says(SearchEntry other) =>
        (Name, Names, Place, Text) == (other.Name, other.Names, other.Place, other.Text) && FullNames.SequenceEqual(other.FullNames);

    private static string Joined(IEnumerable<string> names) => string.Join("\n", names);
}
