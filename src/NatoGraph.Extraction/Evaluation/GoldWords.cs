using System.Text.Json;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>How the gold writes values.</summary>
internal static class GoldWords
{
    /// <summary>A value of an enumeration: <c>HOLDS_POST</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    /// <summary>The date without its qualifiers.</summary>
    public static string Exact(string? date) => (date ?? "").TrimEnd('~', '?', '%');

    /// <summary>Start and end as a range.</summary>
    public static TextRange? Range(IReadOnlyList<int>? quote) => quote is [var start, var end] ? new(start, end) : null;
}
