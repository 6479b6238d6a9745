using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>What one claim tells of one person's time in the post.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Person">Whose time.</param>
/// <param name="From">Its first day, where said.</param>
/// <param name="Until">Its last day, where said.</param>
/// <param name="HeldOn">A day on which the claim shows the post held: that of publication.</param>
/// <param name="FormerOn">A day by which it was over, without a date of its end: that of publication.</param>
internal sealed record Sighting(ResolvedClaim Claim, NodeId Person, Edtf? From, Edtf? Until, DateOnly? HeldOn = null, DateOnly? FormerOn = null)
{
    public Modality Modality => Claim.Claim.Statement.Modality;

    public DateOnly PublishedOn => Claim.Claim.PublishedOn;

    /// <summary>The first day that it speaks of; <see langword="null"/> where it speaks of none.</summary>
    public DateOnly? Anchor => From?.Earliest ?? HeldOn ?? Until?.Earliest ?? FormerOn;
}
