using System.Collections.Immutable;

namespace NatoGraph.Extraction.Language.Literals;

/// <summary>
/// Many regular expressions, each with what it stands for. One pass over a text tells which of them can match there at all: those of
/// which the text has the literals that every match needs.
/// </summary>
/// <typeparam name="T">What a pattern stands for.</typeparam>
internal sealed class GatedPatterns<T>
{
    private readonly ImmutableArray<ImmutableArray<int>> needed;
    private readonly LiteralAutomaton automaton;
    private readonly int sets;

    /// <param name="patterns">The patterns, with what they stand for.</param>
    public GatedPatterns(IEnumerable<(T Meaning, TextPattern Pattern)> patterns)
    {
        All = [.. patterns];
        var literals = new List<(string, int)>();
        var numbers = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        foreach (var (_, pattern) in All)
        {
            var own = ImmutableArray.CreateBuilder<int>();
            foreach (var set in LiteralReader.NeededBy(pattern.ToString()))
            {
                own.Add(sets);
                literals.AddRange(set.Select(literal => (literal, sets)));
                sets++;
            }

            numbers.Add(own.ToImmutable());
        }

        needed = numbers.ToImmutable();
        automaton = new LiteralAutomaton(literals);
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<(T Meaning, TextPattern Pattern)> All { get; }

    /// <summary>Those that may match in a text, in order: no other one does.</summary>
    public List<(T Meaning, TextPattern Pattern)> PossibleIn(ReadOnlySpan<char> text)
    {
        Span<bool> found = stackalloc bool[sets];
        found.Clear();
        automaton.Mark(text, found);
        var possible = new List<(T, TextPattern)>();
        for (var at = 0; at < needed.Length; at++)
        {
            var isPossible = true;
            foreach (var set in needed[at])
            {
                isPossible &= found[set];
            }

            if (isPossible)
            {
                possible.Add(All[at]);
            }
        }

        return possible;
    }
}
