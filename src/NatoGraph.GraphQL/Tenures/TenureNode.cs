using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.People;
using NatoGraph.GraphQL.Posts;
using NatoGraph.GraphQL.Timelines;

namespace NatoGraph.GraphQL.Tenures;

/// <summary>A person's time in a post, as the claims known at a date have it.</summary>
/// <param name="tenure">The tenure.</param>
/// <param name="knownAt">The day whose knowledge it shows, or <see langword="null"/> for all that is known.</param>
[Node]
[GraphQLName("Tenure")]
public sealed class TenureNode(Tenure tenure, DateOnly? knownAt = null) : IFactNode, IHasEvidence, ITimelineEntry
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => tenure.Id.Slug;

    /// <summary>The readable part of the id.</summary>
    public string Slug => tenure.Id.Slug;

    /// <summary>The first day, as exactly as the strongest claims say; null where it is not known.</summary>
    public Edtf? From => tenure.From;

    /// <summary>The last day, likewise; null where it is not known or still to come.</summary>
    public Edtf? Until => tenure.Until;

    /// <summary>Whether it is known to be over, though perhaps not since when.</summary>
    public bool Ended => tenure.Ended;

    /// <summary>Days on which the post is known to have been held, the oldest and the newest.</summary>
    public IReadOnlyList<Edtf> HeldOn => [.. tenure.HeldOn.Select(Edtf.Day)];

    /// <summary>Whether the post was held for the time being only.</summary>
    public bool Acting => tenure.Acting;

    /// <summary>What the claims for and against it amount to.</summary>
    public FactStatus Status => tenure.Status;

    /// <summary>The extensions of the mandate, oldest knowledge first.</summary>
    public IReadOnlyList<MandateExtensionNode> Extensions => [.. tenure.Extensions.Select(extension => new MandateExtensionNode(extension))];

    /// <summary>The ends that were announced, each with what became of it.</summary>
    public IReadOnlyList<PlannedEndNode> Plans => [.. tenure.Plans.Select(plan => new PlannedEndNode(plan))];

    /// <summary>The tenure before it, and how that is known; null where none is known.</summary>
    public SuccessionLinkNode? Predecessor => Linked(tenure.Predecessor);

    /// <summary>The tenure after it, and how that is known; null where none is known.</summary>
    public SuccessionLinkNode? Successor => Linked(tenure.Successor);

    internal Tenure Known => tenure;

    /// <summary>Who holds the post.</summary>
    public Task<PersonNode> GetPersonAsync(PersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(tenure.Person, cancellationToken);

    /// <summary>The post.</summary>
    public Task<PostNode> GetPostAsync(PostByIdDataLoader posts, CancellationToken cancellationToken) =>
        posts.LoadRequiredAsync(tenure.Post, cancellationToken);

    ImmutableArray<Evidence> IHasEvidence.Evidence => tenure.Evidence;

    /// <summary>Reads one tenure again by id.</summary>
    [NodeResolver]
    public static Task<TenureNode?> GetNodeAsync(string id, TenureByIdDataLoader tenures, CancellationToken cancellationToken) =>
        tenures.LoadAsync(new NodeId(NodeKind.Tenure, id), cancellationToken);

    private SuccessionLinkNode? Linked(SuccessionLink? link) =>
        link is null ? null : new SuccessionLinkNode(link, tenure.Post, knownAt);
}
