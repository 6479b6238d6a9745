using System.Collections.Immutable;

namespace NatoGraph.Extraction.Language.Literals;

/// <summary>What literal text a piece of a regular expression asks for.</summary>
/// <param name="Exact">All texts that it can match, where they are few; else <see langword="null"/>.</param>
/// <param name="Needed">Sets of literals: wherever it matches, the text has at least one of each set.</param>
internal sealed record Literals(ImmutableArray<string>? Exact, ImmutableArray<ImmutableArray<string>> Needed)
{
    /// <summary>More texts than these are not told apart.</summary>
    private const int MostTexts = 800;

    /// <summary>Shorter literals stand in nearly every sentence.</summary>
    private const int Shortest = 2;

    /// <summary>Longer literals are cut: their beginning tells enough.</summary>
    private const int Longest = 10;

    /// <summary>Whether it may stand more than once, so that the texts are those of each time.</summary>
    private bool IsRepeated { get; init; }

    /// <summary>Of a piece that takes no room.</summary>
    public static Literals OfNothing { get; } = Of("");

    /// <summary>Of a piece that may match anything.</summary>
    public static Literals OfAnything { get; } = new(null, []);

    /// <summary>Of a text that stands for itself.</summary>
    public static Literals Of(params ImmutableArray<string> texts) => new(texts, []);

    /// <summary>Of pieces of which any may stand.</summary>
    public static Literals AnyOf(IReadOnlyList<Literals> branches)
    {
        if (branches is [var only])
        {
            return only;
        }

        if (branches.All(branch => branch.Exact is not null) && branches.Sum(branch => branch.Exact!.Value.Length) <= MostTexts)
        {
            return new([.. branches.SelectMany(branch => branch.Exact!.Value).Distinct(StringComparer.Ordinal)], []);
        }

        var best = branches.Select(branch => branch.Sets().OrderByDescending(set => set.Min(literal => literal.Length)).FirstOrDefault()).ToList();
        return best.Exists(set => set.IsDefaultOrEmpty) ? OfAnything : new(null, [Essential(best.SelectMany(set => set))]);
    }

    /// <summary>Of pieces one behind the other.</summary>
    public static Literals Sequence(IEnumerable<Literals> pieces)
    {
        var needed = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var run = OfNothing.Exact!.Value;
        var isExact = true;
        foreach (var piece in pieces)
        {
            needed.AddRange(piece.Needed);
            if (piece.Exact is { } exact && run.Length * exact.Length <= MostTexts)
            {
                run = [.. run.SelectMany(_ => exact, string.Concat).Distinct(StringComparer.Ordinal)];
                if (!piece.IsRepeated)
                {
                    continue;
                }
            }

            // What is repeated ends as it begins: the last time it stands before what follows.
            needed.AddRange(Sets(run));
            run = piece.Exact ?? OfNothing.Exact!.Value;
            isExact = false;
        }

        return isExact ? new(run, needed.ToImmutable()) : new(null, [.. needed, .. Sets(run)]);
    }

    /// <summary>Of a piece that may be left out.</summary>
    public Literals Optional() => Exact is { } exact ? Of([.. exact, ""]) : OfAnything;

    /// <summary>Of a piece that may stand once or more often.</summary>
    public Literals Repeated() => this with { IsRepeated = true };

    /// <summary>Of a piece that is only looked at: what it asks for must be in the text, but it takes no room.</summary>
    public Literals Seen() => OfNothing with { Needed = Sets() };

    /// <summary>The sets, with what the texts themselves ask for.</summary>
    public ImmutableArray<ImmutableArray<string>> Sets() => Exact is { } exact ? [.. Needed, .. Sets(exact)] : Needed;

    private static ImmutableArray<ImmutableArray<string>> Sets(ImmutableArray<string> texts) => texts.All(text => text.Length >= Shortest) ? [Essential(texts)] : [];

    /// <summary>The literals but those that have another one in them.</summary>
    private static ImmutableArray<string> Essential(IEnumerable<string> literals)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var literal in literals.Select(literal => literal.Length > Longest ? literal[..Longest] : literal).OrderBy(literal => literal.Length))
        {
            if (!PartsOf(literal).Any(kept.Contains))
            {
                kept.Add(literal);
            }
        }

        return [.. kept];
    }

    private static IEnumerable<string> PartsOf(string literal)
    {
        for (var start = 0; start + Shortest <= literal.Length; start++)
        {
            for (var end = start + Shortest; end <= literal.Length; end++)
            {
                yield return literal[start..end];
            }
        }
    }
}
