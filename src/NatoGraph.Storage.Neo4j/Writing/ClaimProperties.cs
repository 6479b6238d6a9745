using NatoGraph.Domain.Claims;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>A claim as a row of parameters: its properties, and beside them what Cypher turns into dates.</summary>
internal static class ClaimProperties
{
    private const int CaptionLength = 80;

    public static Dictionary<string, object?> Of(Claim claim, int version, long sequence)
    {
        var statement = claim.Statement;
        var (start, end) = (statement.From ?? statement.Until, statement.Until ?? statement.From);
        return new(StringComparer.Ordinal)
        {
            ["id"] = claim.Id.ToString(),
            ["properties"] = Properties(claim, version, sequence),
            ["start"] = statement.Quote.Start,
            ["end"] = statement.Quote.End,
            ["published"] = Stamp.Of(claim.PublishedOn),
            ["recorded"] = Stamp.Of(claim.RecordedAt),
            ["startFirst"] = Stamp.First(start),
            ["startLast"] = Stamp.Last(start),
            ["endFirst"] = Stamp.First(end),
            ["endLast"] = Stamp.Last(end),
        };
    }

    private static Dictionary<string, object?> Properties(Claim claim, int version, long sequence)
    {
        var statement = claim.Statement;
        var start = statement.From ?? statement.Until;
        var id = claim.Id.ToString();
        return new(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["sequence"] = sequence,
            ["version"] = version,
            ["name"] = Caption(claim.QuoteText),
            ["article"] = claim.Article.ToString(),
            ["predicate"] = statement.Predicate.ToString(),
            ["modality"] = statement.Modality.ToString(),
            ["confidence"] = statement.Confidence,
            ["outlet"] = claim.Outlet,
            ["from"] = statement.From?.ToString(),
            ["until"] = statement.Until?.ToString(),
            ["quote"] = claim.QuoteText,
            ["statement"] = Json.Of(statement, Json.Types.ClaimDraft),
            ["dayKey"] = Keys.Day(start, claim.Id),
            ["dayKeyDown"] = Keys.DayDown(start, claim.Id),
            ["publishedKey"] = Keys.Of(Stamp.Of(claim.PublishedOn), id),
            ["confidenceKey"] = Keys.Of(statement.Confidence, id),
        };
    }

    private static string Caption(string quote) => quote.Length <= CaptionLength ? quote : quote[..CaptionLength].TrimEnd() + "…";
}
