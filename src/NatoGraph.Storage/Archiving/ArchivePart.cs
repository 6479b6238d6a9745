namespace NatoGraph.Storage.Archiving;

/// <summary>The parts of a store's content, in the order in which they are written: each needs only those before it.</summary>
public enum ArchivePart
{
    /// <summary>Forms of entities, with their keys.</summary>
    Forms,

    /// <summary>Articles as they stand, with the forms that they name.</summary>
    Articles,

    /// <summary>Earlier versions of articles.</summary>
    Versions,

    /// <summary>People, organisations and posts; organisations first.</summary>
    Entities,

    /// <summary>Old ids.</summary>
    Redirects,

    /// <summary>Claims, superseded ones among them.</summary>
    Claims,

    /// <summary>Tenures, candidacies, memberships, events.</summary>
    Facts,

    /// <summary>Contradictions.</summary>
    Contradictions,

    /// <summary>What is to be known about successions.</summary>
    Diagnostics,
}
