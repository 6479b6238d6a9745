using System.Collections.Immutable;

namespace NatoGraph.Extraction.Mentions;

/// <summary>What stands before a role's noun.</summary>
/// <param name="Modifiers">The modifiers, in order.</param>
/// <param name="Determiner">The determiner before them.</param>
/// <param name="Start">The first modifier's token, or the noun's.</param>
internal sealed record Opening(ImmutableArray<PostModifier> Modifiers, Determiner Determiner, int Start);
