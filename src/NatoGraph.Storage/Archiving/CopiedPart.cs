namespace NatoGraph.Storage.Archiving;

/// <summary>How much of a part a store holds.</summary>
/// <param name="Part">The part.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Checksum">Their checksum, which does not depend on their order.</param>
public sealed record CopiedPart(ArchivePart Part, long Count, string Checksum);
