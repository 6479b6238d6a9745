namespace NatoGraph.Extraction.Coreference;

/// <summary>What naming a post of an organisation takes.</summary>
/// <param name="Of">What follows the role: "de l'OTAN", "du Danemark".</param>
/// <param name="Head">The role of whoever leads it, masculine, where the gazetteer knows it.</param>
internal sealed record OrganisationFacts(string Of, string? Head);
