namespace NatoGraph.Domain.Projection;

/// <summary>What the claims for and against a fact amount to.</summary>
public enum FactStatus
{
    /// <summary>Asserted, and nothing of weight stands against it.</summary>
    Established,

    /// <summary>Decided or announced, and not yet confirmed.</summary>
    Planned,

    /// <summary>Only said to be possible.</summary>
    Possible,

    /// <summary>Claims of weight stand on both sides.</summary>
    Disputed,

    /// <summary>Denied, or overtaken by what happened instead.</summary>
    Refuted,
}
