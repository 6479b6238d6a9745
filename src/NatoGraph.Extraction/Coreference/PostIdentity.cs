using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference;

/// <summary>What a post mention means.</summary>
/// <param name="Key">The post's key.</param>
/// <param name="Role">The role's name in the organisation.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Mention">The mention.</param>
internal sealed record PostIdentity(string Key, string Role, OrganisationCluster Organisation, PostMention Mention);
