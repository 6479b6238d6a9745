using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Candidacies;
using NatoGraph.GraphQL.Contradictions;
using NatoGraph.GraphQL.Dates;
using NatoGraph.GraphQL.Posts;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>Who held a post when, after whom and before whom, as the claims known at a date have it.</summary>
[GraphQLName("Succession")]
public sealed class SuccessionNode
{
    private readonly PostNode post;
    private readonly DateOnly? asOf;
    private readonly DateOnly? knownAt;

    private SuccessionNode(PostNode post, DateOnly? asOf, DateOnly? knownAt) =>
        (this.post, this.asOf, this.knownAt) = (post, asOf, knownAt);

    /// <summary>The post.</summary>
    public PostNode Post => post;

    /// <summary>The day that 'holder' and 'holders' are about; null for today.</summary>
    public Edtf? AsOf => asOf is { } day ? Edtf.Day(day) : null;

    /// <summary>The day whose knowledge is shown; null for all that is known.</summary>
    public Edtf? KnownAt => knownAt is { } day ? Edtf.Day(day) : null;

    private SuccessionKey Key => new(post.Key, knownAt);

    internal static SuccessionNode Of(PostNode post, Edtf? asOf, Edtf? knownAt) =>
        new(post, Days.Exactly(asOf, nameof(asOf)), Days.Exactly(knownAt, nameof(knownAt)));

    /// <summary>Who held the post on the day 'asOf', the likeliest where it is not certain; null where nobody is known who may have.</summary>
    public async Task<TenureNode?> GetHolderAsync(SuccessionDataLoader successions, TimeProvider clock, CancellationToken cancellationToken) =>
        await GetHoldersAsync(successions, clock, cancellationToken) is [var likeliest, ..] ? likeliest.Tenure : null;

    /// <summary>Everybody who held or may have held the post on the day 'asOf', the likeliest first.</summary>
    public async Task<IReadOnlyList<HolderNode>> GetHoldersAsync(SuccessionDataLoader successions, TimeProvider clock, CancellationToken cancellationToken) =>
        (await successions.LoadRequiredAsync(Key, cancellationToken)).HoldersOn(asOf ?? clock.Today());

    /// <summary>The tenures of the post in order.</summary>
    public async Task<IReadOnlyList<TenureNode>> GetTenuresAsync(SuccessionDataLoader successions, CancellationToken cancellationToken) =>
        (await successions.LoadRequiredAsync(Key, cancellationToken)).Tenures;

    /// <summary>Who is or was named as a candidate or possible holder.</summary>
    public async Task<IReadOnlyList<CandidacyNode>> GetCandidaciesAsync(SuccessionDataLoader successions, CancellationToken cancellationToken) =>
        [.. (await successions.LoadRequiredAsync(Key, cancellationToken)).Known.Candidacies.Select(candidacy => new CandidacyNode(candidacy))];

    /// <summary>What to know before trusting it: gaps, overlaps, dates too coarse to order.</summary>
    public async Task<IReadOnlyList<DiagnosticNode>> GetDiagnosticsAsync(SuccessionDataLoader successions, CancellationToken cancellationToken)
    {
        var known = await successions.LoadRequiredAsync(Key, cancellationToken);
        return [.. known.Known.Diagnostics.Select(diagnostic => new DiagnosticNode(diagnostic, known))];
    }

    /// <summary>Where the claims about the post disagree.</summary>
    public async Task<IReadOnlyList<ContradictionNode>> GetContradictionsAsync(SuccessionDataLoader successions, CancellationToken cancellationToken) =>
        [.. (await successions.LoadRequiredAsync(Key, cancellationToken)).Known.Contradictions.Select(contradiction => new ContradictionNode(contradiction))];
}
