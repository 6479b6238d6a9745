using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;

namespace NatoGraph.Storage.Rows;

/// <summary>An entity as its table has it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">What lists order it by.</param>
/// <param name="BodyKind">For an organisation, its kind.</param>
/// <param name="Organisation">For a post, where it belongs.</param>
/// <param name="Document">All of it.</param>
/// <param name="Entry">What search finds it by; is handed a way to look up organisations.</param>
internal sealed record EntityRow(NodeId Id, string Name, string? BodyKind, NodeId? Organisation, string Document, Func<Func<NodeId, Organisation?>, SearchEntry> Entry)
{
    /// <summary>Organisations come first, since posts are found by their names.</summary>
    public static IEnumerable<EntityRow> Of(ResolvedEntities entities) =>
    [
        .. entities.Organisations.Select(Of),
        .. entities.People.Select(Of),
        .. entities.Posts.Select(Of),
    ];

    /// <summary>An entity from its document.</summary>
    public static EntityRow Read(NodeId id, string document) => id.Kind switch
    {
        NodeKind.Organisation => Of(Json.Read(document, Json.Types.Organisation)),
        NodeKind.Person => Of(Json.Read(document, Json.Types.Person)),
        NodeKind.Post => Of(Json.Read(document, Json.Types.Post)),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "This is no entity."),
    };

    private static EntityRow Of(Organisation organisation) => new(
        organisation.Id,
        organisation.Name,
        organisation.Kind.ToString(),
        null,
        Json.Of(organisation, Json.Types.Organisation),
        _ => SearchEntry.Of(organisation));

    private static EntityRow Of(Person person) =>
        new(person.Id, person.Name, null, null, Json.Of(person, Json.Types.Person), _ => SearchEntry.Of(person));

    private static EntityRow Of(Post post) =>
        new(post.Id, post.Label, null, post.Organisation, Json.Of(post, Json.Types.Post), find => SearchEntry.Of(post, find(post.Organisation)));
}
