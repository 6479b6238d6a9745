using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.People;
using NatoGraph.GraphQL.Posts;

namespace NatoGraph.GraphQL.Candidacies;

/// <summary>A person named as a candidate or possible holder of a post.</summary>
/// <param name="candidacy">The candidacy.</param>
[Node]
[GraphQLName("Candidacy")]
public sealed class CandidacyNode(Candidacy candidacy) : IFactNode, IHasEvidence
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => candidacy.Id.Slug;

    /// <summary>The readable part of the id.</summary>
    public string Slug => candidacy.Id.Slug;

    /// <summary>Since when, where said.</summary>
    public Edtf? From => candidacy.From;

    /// <summary>What the claims for and against it amount to.</summary>
    public FactStatus Status => candidacy.Status;

    /// <summary>Who is named.</summary>
    public Task<PersonNode> GetPersonAsync(PersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(candidacy.Person, cancellationToken);

    /// <summary>For which post.</summary>
    public Task<PostNode> GetPostAsync(PostByIdDataLoader posts, CancellationToken cancellationToken) =>
        posts.LoadRequiredAsync(candidacy.Post, cancellationToken);

    ImmutableArray<Evidence> IHasEvidence.Evidence => candidacy.Evidence;

    /// <summary>Reads one candidacy again by id.</summary>
    [NodeResolver]
    public static Task<CandidacyNode?> GetNodeAsync(string id, CandidacyByIdDataLoader candidacies, CancellationToken cancellationToken) =>
        candidacies.LoadAsync(new NodeId(NodeKind.Candidacy, id), cancellationToken);
}
