namespace NatoGraph.Ingestion;

/// <summary>What became of one article of many: a result, or why there is none.</summary>
/// <param name="Name">The name that the article was handed in under.</param>
/// <param name="Result">The result; <see langword="null"/> where the article failed and left nothing behind.</param>
/// <param name="Failure">Why it failed.</param>
public sealed record IngestReport(string Name, IngestResult? Result, Exception? Failure);
