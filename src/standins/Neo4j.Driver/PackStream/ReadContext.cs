namespace Neo4j.Driver.PackStream;

/// <summary>What decoding needs to know of the connection.</summary>
/// <param name="Names">Strings that came before.</param>
/// <param name="ElementIds">Whether entities come with element ids (Bolt 5) or only with numbers.</param>
internal sealed record ReadContext(NameCache Names, bool ElementIds);
