using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>
/// How much each sign speaks for an event: a logistic regression with whole weights, so that sums are the same on every machine.
/// <c>Data/*/event-signs.tsv</c>: a sign's name, behind the kind of event and a point where it counts for one only, and its weight; the thresholds first.
/// </summary>
internal sealed class EventModel
{
    /// <summary>The name of the row that says from which score on an event that no rule read is taken.</summary>
    public const string AddsRow = "threshold:adds";

    /// <summary>The name of the row that says below which score an event that a rule read is dropped.</summary>
    public const string KeepsRow = "threshold:keeps";

    /// <summary>The name of the row that says how many of the added events were right on articles that were not learnt from.</summary>
    public const string RightRow = "measured:right";

    /// <summary>The name of the row that says of how many.</summary>
    public const string OfRow = "measured:of";

    private const char Mark = '.';

    private static readonly ImmutableArray<string> KindNames = [.. Enum.GetNames<EventKind>()];

    /// <summary>What begins the names of signs that say the same of events of every kind.</summary>
    private static readonly ImmutableArray<string> Shared = ["own", "any", "bias", "tense", "age", "negated", "relation", "paragraph", "opens"];

    /// <summary>Of each sign its weight for all kinds, and then for each.</summary>
    private readonly KindWeights weights;

    private EventModel(IReadOnlyList<(string Name, int Weight)> rows)
    {
        int Row(string name) => rows.First(row => row.Name == name).Weight;
        (Adds, Keeps, Measured) = (Row(AddsRow), Row(KeepsRow), (Row(RightRow), Row(OfRow)));
        weights = new KindWeights(KindNames.Length + 1,
        [
            .. rows.Select(row => (Part: PartOf(row.Name), row.Name, row.Weight))
                .GroupBy(row => FeatureList.NumberOf(row.Part == 0 ? row.Name : row.Name[(KindNames[row.Part - 1].Length + 1)..]))
                .Select(group => (group.Key, Weights(group.Select(row => (row.Part, row.Weight))))),
        ]);
    }

    /// <summary>The model of French.</summary>
    public static EventModel French { get; } = new([.. DataFile.Rows("fr/event-signs.tsv", 2).Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture)))]);

    /// <summary>From which score on an event that no rule read is taken.</summary>
    public int Adds { get; }

    /// <summary>Below which score an event that a rule read is dropped.</summary>
    public int Keeps { get; }

    /// <summary>How many of the added events were right on articles that were not learnt from, and of how many.</summary>
    public (int Right, int Of) Measured { get; }

    /// <summary>The names under which the signs of an event are weighed, each once.</summary>
    public static IEnumerable<string> NamesOf(EventCandidate candidate) =>
        candidate.Signs.Names.Concat(candidate.Site?.Signs.Names ?? []).Distinct(StringComparer.Ordinal)
            .SelectMany<string, string>(name => IsShared(name) ? [name, $"{candidate.Kind}{Mark}{name}"] : [$"{candidate.Kind}{Mark}{name}"]);

    /// <summary>The log-odds, in units, of an event of each kind, the first number being for all of them.</summary>
    public int[] SumsOf(FeatureList signs) => weights.SumsOf([.. signs.Numbers.Distinct()]);

    private static bool IsShared(string name) => Shared.Any(start => name.StartsWith(start, StringComparison.Ordinal));

    private static int PartOf(string name) => name.IndexOf(Mark, StringComparison.Ordinal) is > 0 and var end ? KindNames.IndexOf(name[..end]) + 1 : 0;

    private static ImmutableArray<int> Weights(IEnumerable<(int Part, int Weight)> rows)
    {
        var all = new int[KindNames.Length + 1];
        foreach (var (part, weight) in rows)
        {
            all[part] += weight;
        }

        return [.. all];
    }
}
