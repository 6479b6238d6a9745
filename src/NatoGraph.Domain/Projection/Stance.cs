using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection;

/// <summary>On which side of a fact a claim stands.</summary>
public enum Stance
{
    /// <summary>The claim supports the fact.</summary>
    For,

    /// <summary>The claim speaks against the fact.</summary>
    Against,
}

/// <summary>A claim and the side on which it stands.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Stance">Its side.</param>
public readonly record struct Evidence(NodeId Claim, Stance Stance);
