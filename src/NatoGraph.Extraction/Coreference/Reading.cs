namespace NatoGraph.Extraction.Coreference;

/// <summary>What the mentions of an article mean.</summary>
/// <param name="People">The people.</param>
/// <param name="Organisations">The organisations and states.</param>
/// <param name="Posts">The posts.</param>
/// <param name="References">Whom pronouns and descriptions mean.</param>
/// <param name="Holders">Of whom sentences say posts.</param>
internal sealed record Reading(PersonClusters People, OrganisationClusters Organisations, PostIdentifier Posts, ReferenceResolver References, Holders Holders);
