using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Commands;

/// <summary>What was found in an article, as lines of a table for people.</summary>
internal static class ClaimTable
{
    private const int QuoteLength = 60;

    public static IEnumerable<string> Of(ArticleText article, ExtractedArticle extracted)
    {
        var names = extracted.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        yield return $"{article.Name} ({article.PublishedOn:yyyy-MM-dd}): {extracted.Entities.Length} entities, {extracted.Claims.Length} claims and events";
        foreach (var claim in extracted.Claims)
        {
            yield return $"  {What(claim),-17} {Who(claim, names),-64} {When(claim),-24} {claim.Modality,-9} \"{Short(claim.Quote.Of(article.Text))}\"";
        }

        yield return "";
    }

    private static string What(ClaimDraft claim) => claim.EventKind?.ToString() ?? claim.Predicate.ToString();

    private static string Who(ClaimDraft claim, Dictionary<string, string> names) => claim.Predicate == Predicate.Occurred
        ? string.Join(", ", claim.Participants.Select(p => names[p]).Concat(claim.Place is { } place ? [$"at {place}"] : Array.Empty<string>()))
        : $"{names[claim.Subject!]} → {names[claim.Object!]}";

    private static string When(ClaimDraft claim) => (claim.From, claim.Until) switch
    {
        (null, null) => "",
        ({ } from, null) => $"{from} …",
        (null, { } until) => $"… {until}",
        ({ } from, { } until) => $"{from} … {until}",
    };

    private static string Short(string quote)
    {
        var line = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= QuoteLength ? line : $"{line[..(QuoteLength - 1)]}…";
    }
}
