using System.Collections.Frozen;
using System.Globalization;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>How much each sign speaks for a date, from <c>Data/*/dates.tsv</c>.</summary>
internal sealed class DateWeights
{
    private const string Both = "both ";

    private readonly FrozenDictionary<string, int> weights;

    private DateWeights(string file) => weights = DataFile.Rows(file, 2)
        .SelectMany(row => Signs(row[0]).Select(sign => KeyValuePair.Create(sign, int.Parse(row[1], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The weights of French.</summary>
    public static DateWeights French { get; } = new("fr/dates.tsv");

    /// <summary>How much speaks for a date.</summary>
    public int Of(IEnumerable<string> signs) => signs.Sum(sign => weights.GetValueOrDefault(sign));

    private static IEnumerable<string> Signs(string sign) =>
        sign.StartsWith(Both, StringComparison.Ordinal) ? ["from " + sign[Both.Length..], "until " + sign[Both.Length..]] : [sign];
}
