using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Candidacies;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Organisations;
using NatoGraph.GraphQL.Search;
using NatoGraph.GraphQL.Successions;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Posts;

/// <summary>A post: a role in an organisation or state.</summary>
/// <param name="post">The post.</param>
[Node]
[GraphQLName("Post")]
public sealed class PostNode(Post post) : IEntityNode, IHasClaims, ISearchResult
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => post.Id.Slug;

    /// <summary>The readable part of the id: secretaire-general-de-l-otan.</summary>
    public string Slug => post.Id.Slug;

    /// <summary>The label.</summary>
    public string Name => post.Label;

    /// <summary>Role and organisation as a reader says them: secrétaire général de l'OTAN.</summary>
    public string Label => post.Label;

    /// <summary>The role alone, masculine and singular: secrétaire général.</summary>
    public string Role => post.Role;

    /// <summary>Every form of the role in the articles.</summary>
    public IReadOnlyList<string> Roles => post.Roles;

    NodeId IHasClaims.Key => Key;

    internal NodeId Key => post.Id;

    /// <summary>The organisation or state that the post belongs to.</summary>
    public Task<OrganisationNode> GetOrganisationAsync(OrganisationByIdDataLoader organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(post.Organisation, cancellationToken);

    /// <summary>Who holds the post on a day, the likeliest where it is not certain; null where nobody is known who may.</summary>
    public Task<TenureNode?> GetHolderAsync(
        [GraphQLDescription("The day; by default today.")] Edtf? asOf,
        [GraphQLDescription("Use only claims published by this day; by default, all.")] Edtf? knownAt,
        SuccessionDataLoader successions,
        TimeProvider clock,
        CancellationToken cancellationToken) =>
        SuccessionNode.Of(this, asOf, knownAt).GetHolderAsync(successions, clock, cancellationToken);

    /// <summary>Who held the post when, after whom and before whom.</summary>
    public SuccessionNode GetSuccession(
        [GraphQLDescription("The day that 'holder' is about; by default today.")] Edtf? asOf,
        [GraphQLDescription("Use only claims published by this day; by default, all.")] Edtf? knownAt) =>
        SuccessionNode.Of(this, asOf, knownAt);

    /// <summary>Who is or was named as a candidate or possible holder.</summary>
    public Task<IReadOnlyList<CandidacyNode>> GetCandidatesAsync(
        [GraphQLDescription("Use only claims published by this day; by default, all.")] Edtf? knownAt,
        SuccessionDataLoader successions,
        CancellationToken cancellationToken) =>
        SuccessionNode.Of(this, null, knownAt).GetCandidaciesAsync(successions, cancellationToken);

    /// <summary>Reads one post again by id.</summary>
    [NodeResolver]
    public static Task<PostNode?> GetNodeAsync(string id, PostByIdDataLoader posts, CancellationToken cancellationToken) =>
        posts.LoadAsync(new NodeId(NodeKind.Post, id), cancellationToken);
}
