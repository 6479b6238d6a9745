using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// Words that name or refer to something. A mention may hold others: "secrétaire général de l'OTAN" is a
/// <see cref="PostMention"/> with an <see cref="OrganisationMention"/> in it. No two mentions have the same span.
/// </summary>
/// <param name="Span">The tokens, article and title excluded where there are any.</param>
internal abstract record Mention(TokenSpan Span);
