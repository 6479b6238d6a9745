namespace NatoGraph.Extraction.Language;

/// <summary>What a minister is minister of.</summary>
/// <param name="Name">Its usual name, without article: "Défense".</param>
/// <param name="Of">What follows "ministre": "de la Défense", "des Finances".</param>
internal sealed record Portfolio(string Name, string Of);
