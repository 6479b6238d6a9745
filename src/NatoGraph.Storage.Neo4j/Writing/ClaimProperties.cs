using NatoGraph.Domain.Claims;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>A claim's properties, and those of the relationship to the article that it is quoted from.</summary>
internal static class ClaimProperties
{
    private const int CaptionLength = 80;

    public static Dictionary<string, object?> Of(Claim claim, int version, long sequence)
    {
        var statement = claim.Statement;
        var (start, end) = (statement.From ?? statement.Until, statement.Until ?? statement.From);
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
            ["publishedOn"] = Temporal.Of(claim.PublishedOn),
            ["recordedAt"] = Temporal.Of(claim.RecordedAt),
            ["from"] = statement.From?.ToString(),
            ["until"] = statement.Until?.ToString(),
            ["startFirst"] = Temporal.First(start),
            ["startLast"] = Temporal.Last(start),
            ["endFirst"] = Temporal.First(end),
            ["endLast"] = Temporal.Last(end),
            ["quote"] = claim.QuoteText,
            ["statement"] = Json.Of(statement, Json.Types.ClaimDraft),
            ["dayKey"] = Keys.Day(start, claim.Id),
            ["dayKeyDown"] = Keys.DayDown(start, claim.Id),
            ["publishedKey"] = Keys.Of(Stamp.Of(claim.PublishedOn), id),
            ["confidenceKey"] = Keys.Of(statement.Confidence, id),
        };
    }

    public static Dictionary<string, object?> OfQuote(Claim claim, int version) => CypherRow.Of(
        ("start", claim.Statement.Quote.Start),
        ("end", claim.Statement.Quote.End),
        ("text", claim.QuoteText),
        ("version", version));

    private static string Caption(string quote) => quote.Length <= CaptionLength ? quote : quote[..CaptionLength].TrimEnd() + "…";
}
