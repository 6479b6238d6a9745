namespace NatoGraph.Extraction.Evaluation;

/// <summary>How well articles were read, against the gold.</summary>
public sealed class Score
{
    private const string EntityPrefix = "entity:";

    private readonly SortedDictionary<string, Tally> parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Right, int Of)> attributes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Right, int Of)> rules = new(StringComparer.Ordinal);
    private readonly List<Difference> differences = [];

    /// <summary>How many articles were compared.</summary>
    public int Articles { get; private set; }

    /// <summary>Claims of all predicates and events together.</summary>
    public Tally ClaimsAndEvents => Sum(name => !name.StartsWith(EntityPrefix, StringComparison.Ordinal));

    /// <summary>People, organisations and posts together.</summary>
    public Tally Entities => Sum(name => name.StartsWith(EntityPrefix, StringComparison.Ordinal));

    /// <summary>By predicate (<c>claim:SUCCEEDS</c>), kind of entity (<c>entity:Post</c>), and <c>event</c>.</summary>
    public IReadOnlyDictionary<string, Tally> Parts => parts;

    /// <summary>Of what matched: how often the time, modality, attribution and quote were right.</summary>
    public IReadOnlyDictionary<string, (int Right, int Of)> Attributes => attributes;

    /// <summary>By rule: how many of its distinct claims are in the gold.</summary>
    public IReadOnlyDictionary<string, (int Right, int Of)> Rules => rules;

    /// <summary>What differs from the gold, in the order of the articles.</summary>
    public IReadOnlyList<Difference> Differences => differences;

    internal void Begin() => Articles++;

    internal void Count(string part, Tally tally) => parts[part] = parts.GetValueOrDefault(part) + tally;

    internal void Attribute(string name, bool isRight) => attributes[name] = Counted(attributes.GetValueOrDefault(name), isRight);

    internal void Rule(string rule, bool isRight) => rules[rule] = Counted(rules.GetValueOrDefault(rule), isRight);

    internal void Differ(Difference difference) => differences.Add(difference);

    private static (int Right, int Of) Counted((int Right, int Of) count, bool isRight) => (count.Right + (isRight ? 1 : 0), count.Of + 1);

    private Tally Sum(Func<string, bool> which) => parts.Where(part => which(part.Key)).Aggregate(default(Tally), (sum, part) => sum + part.Value);
}
