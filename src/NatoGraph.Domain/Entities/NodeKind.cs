namespace NatoGraph.Domain.Entities;

/// <summary>The kinds of nodes that have an id of their own in the graph.</summary>
public enum NodeKind
{
    /// <summary>An <see cref="Articles.Article"/>.</summary>
    Article,

    /// <summary>A <see cref="Entities.Person"/>.</summary>
    Person,

    /// <summary>An <see cref="Entities.Organisation"/>, states included.</summary>
    Organisation,

    /// <summary>A <see cref="Entities.Post"/>: a role in an organisation.</summary>
    Post,

    /// <summary>A <see cref="Projection.Tenure"/>.</summary>
    Tenure,

    /// <summary>A <see cref="Projection.Candidacy"/>.</summary>
    Candidacy,

    /// <summary>A <see cref="Projection.Membership"/>.</summary>
    Membership,

    /// <summary>A <see cref="Projection.Event"/>.</summary>
    Event,

    /// <summary>A <see cref="Claims.Claim"/>.</summary>
    Claim,

    /// <summary>A <see cref="Projection.Contradiction"/>.</summary>
    Contradiction,
}
