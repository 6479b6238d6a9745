using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Language.Literals;

namespace NatoGraph.Extraction.Time;

/// <summary>The temporal words and patterns of one language, ready to match.</summary>
internal sealed class TemporalLexicon
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly TemporalData data;
    private readonly Dictionary<string, string> macros;

    private TemporalLexicon(TemporalData data)
    {
        this.data = data;
        macros = new Dictionary<string, string>(data.Macros, StringComparer.Ordinal)
        {
            ["MONTH"] = AnyOf(data.Months.Keys),
            ["WEEKDAY"] = AnyOf(data.Weekdays.Keys),
            ["SEASON"] = AnyOf(data.Seasons.Keys),
            ["NUMBER"] = AnyOf(data.Numbers.Keys),
            ["COUNT"] = "(?<n>(?<vague>" + AnyOf(data.Vague) + ")|" + AnyOf(data.Numbers.Keys) + @"|\d+)",
            ["UNIT"] = AnyOf(data.Units.Keys),
            ["FEAST"] = AnyOf(data.Feasts.Keys),
            ["WORD"] = AnyOf(data.WordOffsets.Keys),
        };
        Points = new(data.Points.Select(point => (point.As, Compile(point.Pattern))));
        Durations = new(data.Durations.Select(duration => (duration.Kind, Compile(duration.Pattern))));
        Link = Compile(data.Connectors.Link);
        And = Compile(data.Connectors.And);
        Since = Compile(data.Connectors.Since);
        Lasting = Compile(data.Connectors.Lasting);
        SinceClause = Compile(data.Connectors.SinceClause);
        Until = Compile(data.Connectors.Until);
        UntilClause = Compile(data.Connectors.UntilClause);
        Ahead = Compile(data.Connectors.Ahead);
        Prolonged = Compile(data.Connectors.Prolonged);
        Between = Compile(data.Connectors.Between);
        Opening = Compile(data.Connectors.Opening);
    }

    /// <summary>The lexicon of French.</summary>
    public static TemporalLexicon French { get; } = Read("fr/temporal.json");

    public GatedPatterns<PointForm> Points { get; }

    public GatedPatterns<TemporalKind> Durations { get; }

    public TextPattern Link { get; }

    public TextPattern And { get; }

    public TextPattern Since { get; }

    public TextPattern Lasting { get; }

    /// <summary>What stands before a span whose ends "et" joins: "entre mars et mai".</summary>
    public TextPattern Between { get; }

    /// <summary>What has lasted since something that a date follows: "depuis la création de la force, en".</summary>
    public TextPattern SinceClause { get; }

    public TextPattern Until { get; }

    /// <summary>What goes on until something that a date follows: "jusqu'au coup d'État de".</summary>
    public TextPattern UntilClause { get; }

    public TextPattern Opening { get; }

    public TextPattern Ahead { get; }

    public TextPattern Prolonged { get; }

    /// <summary>The patterns as the data has them, for the test over their examples.</summary>
    public TemporalData Data => data;

    public int Month(string word) => data.Months[word];

    public DayOfWeek Weekday(string word) => (DayOfWeek)data.Weekdays[word];

    public int Season(string word) => data.Seasons[word];

    public CalendarUnit Unit(string word) => data.Units[word];

    public string? Direction(string word) => data.Directions.GetValueOrDefault(word);

    public Feast Feast(string word) => data.Feasts[word];

    public WordOffset Word(string word) => data.WordOffsets[word];

    public int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 1000) : data.Numbers[word];

    /// <summary>How many of which unit: "deux ans et demi" are thirty months.</summary>
    public TimeSpanLength Length(Match match)
    {
        var (count, unit) = (Number(match.Groups["n"].Value), Unit(match.Groups["unit"].Value));
        return !match.Groups["half"].Success ? new(count, unit)
            : unit == CalendarUnit.Year ? new((12 * count) + 6, CalendarUnit.Month)
            : new(count, unit);
    }

    public TextPattern Compile(string pattern)
    {
        foreach (var (name, value) in macros)
        {
            pattern = pattern.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return new TextPattern(@"(?<![\p{L}\d])(?:" + pattern + ")");
    }

    private static string AnyOf(IEnumerable<string> words) =>
        "(?:" + string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape)) + @")(?!\p{L})";

    private static TemporalLexicon Read(string name)
    {
        using var stream = typeof(TemporalLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<TemporalData>(stream, Json)!);
    }
}
