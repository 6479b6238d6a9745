namespace NatoGraph.GraphQL.Entities;

/// <summary>What claims speak of: a person, an organisation, a post or an event.</summary>
[InterfaceType("Entity")]
public interface IEntityNode
{
    /// <summary>The global id.</summary>
    [ID]
    string Id { get; }

    /// <summary>The readable part of the id, unique within the type.</summary>
    string Slug { get; }

    /// <summary>What a reader calls it.</summary>
    string Name { get; }
}
