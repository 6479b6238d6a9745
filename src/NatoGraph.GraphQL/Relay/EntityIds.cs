using System.Buffers;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Relay;

/// <summary>
/// Reads the ids that clients hand in: the global id that the field <c>id</c> gives, the readable id <c>person/jens-stoltenberg</c>,
/// or, where only one kind of thing can be meant, the slug alone.
/// </summary>
/// <param name="serializer">Reads global ids.</param>
public sealed class EntityIds(INodeIdSerializer serializer)
{
    private static readonly SearchValues<char> SlugLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly NodeKind[] Entities = [NodeKind.Person, NodeKind.Organisation, NodeKind.Post, NodeKind.Event];

    /// <summary>Reads the id of a thing of one kind, or its slug.</summary>
    /// <exception cref="GraphQLException">It is none.</exception>
    internal NodeId Read(string text, NodeKind kind) =>
        IsSlug(text) ? new NodeId(kind, text) : Read(text, [kind]);

    /// <summary>Reads the id of a thing of one kind where one is given.</summary>
    /// <exception cref="GraphQLException">It is none.</exception>
    internal NodeId? ReadIfAny(string? text, NodeKind kind) => text is null ? null : Read(text, kind);

    /// <summary>Reads the id of a person, organisation, post or event.</summary>
    /// <exception cref="GraphQLException">It is none.</exception>
    internal NodeId ReadEntity(string text) => Read(text, Entities);

    /// <summary>Reads the id of a person, organisation, post or event where one is given.</summary>
    /// <exception cref="GraphQLException">It is none.</exception>
    internal NodeId? ReadEntityIfAny(string? text) => text is null ? null : ReadEntity(text);

    private NodeId Read(string text, NodeKind[] expected)
    {
        var id = NodeId.TryParse(text, out var readable) ? readable : ReadGlobal(text);
        return id is { } known && expected.Contains(known.Kind) ? known : throw InputErrors.BadId(text, expected);
    }

    private NodeId? ReadGlobal(string text)
    {
        try
        {
            var parsed = serializer.Parse(text, typeof(string));
            return Enum.TryParse<NodeKind>(parsed.TypeName, out var kind) && parsed.InternalId is string slug ? new NodeId(kind, slug) : null;
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    private static bool IsSlug(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAnyExcept(SlugLetters);
}
