using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Posts;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>All that the claims of a post amount to.</summary>
/// <param name="Post">The post.</param>
/// <param name="Tenures">
/// Its tenures in order: by first day, then by what is known of the last, then by id. Those who were announced and did not come are
/// among the <paramref name="Candidacies"/>.
/// </param>
/// <param name="Candidacies">Who is or was named as a candidate, or announced and did not come, ordered by id.</param>
/// <param name="Diagnostics">What to know before trusting it.</param>
/// <param name="Contradictions">Where its claims disagree.</param>
public sealed record Succession(
    NodeId Post,
    ImmutableArray<Tenure> Tenures,
    ImmutableArray<Candidacy> Candidacies,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<Contradiction> Contradictions)
{
    /// <summary>What the claims of a post amounted to on a day.</summary>
    /// <param name="post">The post.</param>
    /// <param name="claims">Its claims, in any order; those of other posts do not count.</param>
    /// <param name="knownAt">Only claims published by this day count; <see langword="null"/> for all.</param>
    public static Succession Of(NodeId post, IEnumerable<ResolvedClaim> claims, DateOnly? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var known = claims.Where(claim => knownAt is null || claim.Claim.PublishedOn <= knownAt).ToImmutableArray();
        var facts = Projector.Project(new ProjectionUnit(ProjectionUnitKind.Post, post.Slug), known);
        return new(post, facts.Tenures, facts.Candidacies, facts.Diagnostics, facts.Contradictions);
    }

    /// <summary>
    /// Who held the post on a day, the likeliest first: who certainly did, then by status, then who came later, so that on the day of a hand-over the new
    /// holder stands before the old. Empty where nobody is known who may have.
    /// </summary>
    /// <param name="day">The day in question.</param>
    public ImmutableArray<HolderOnDay> HoldersOn(DateOnly day) => HolderRule.On(Tenures, day);
}

/// <summary>Somebody who held a post on a day.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Certainty">
/// <see cref="DateCertainty.Certainly"/> where the day lies between days on which the tenure is known to have run; <see cref="DateCertainty.Possibly"/>
/// where a boundary is too coarse or not known, and nothing speaks against it.
/// </param>
public sealed record HolderOnDay(Tenure Tenure, DateCertainty Certainty);
