using NatoGraph.Extraction.Coreference;

namespace NatoGraph.Extraction.Frames;

/// <summary>The last stage of reading: from mentions tied to entities to claims. A pure function.</summary>
internal static class ClaimFinder
{
    /// <summary>Finds the claims of an article.</summary>
    /// <param name="text">The article with its mentions resolved.</param>
    /// <param name="publishedOn">The day of publication, from which dates are reckoned.</param>
    public static FoundClaims Find(ResolvedText text, DateOnly publishedOn)
    {
        _ = publishedOn;
        return new(text.Entities, []);
    }
}
