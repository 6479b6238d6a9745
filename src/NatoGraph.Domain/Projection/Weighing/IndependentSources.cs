using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Weighing;

/// <summary>
/// Counts the sources behind claims. One article, one outlet, one person or body quoted, and one wording of some length in several articles
/// are one source each, so that a report that is passed on does not grow stronger by it.
/// </summary>
internal static class IndependentSources
{
    /// <summary>The fewest characters of a quote that two papers do not write alike by chance.</summary>
    private const int TellingLength = 60;

    public static int Count(IReadOnlyCollection<ResolvedClaim> claims) => claims.Count < 2
        ? claims.Count
        : Groups.By([.. claims], KeysOf).Length;

    private static IEnumerable<string> KeysOf(ResolvedClaim claim)
    {
        yield return claim.Claim.Article.ToString();
        if (claim.AttributedTo is { } source)
        {
            yield return source.ToString();
        }
        else if (claim.Claim.Outlet is { } outlet)
        {
            yield return "outlet/" + Slug.Of(outlet);
        }

        if (claim.Claim.QuoteText.Length >= TellingLength)
        {
            yield return "quote/" + Slug.Of(claim.Claim.QuoteText);
        }
    }
}
