namespace NatoGraph.Extraction.Language.Literals;

/// <summary>Finds many literals in one pass over a text (Aho and Corasick), telling for each a number that was given with it.</summary>
internal sealed class LiteralAutomaton
{
    private const int Root = 0;

    /// <summary>Which column of the table a character has; those in no literal share the first.</summary>
    private readonly byte[] columns;
    private readonly int width;
    private readonly ushort[] next;
    private readonly int[][] found;

    /// <param name="literals">The literals, with what each stands for.</param>
    public LiteralAutomaton(IReadOnlyCollection<(string Literal, int Meaning)> literals)
    {
        var letters = literals.SelectMany(one => one.Literal).Distinct().Order().ToList();
        columns = new byte[letters.Count == 0 ? 0 : letters[^1] + 1];
        for (var column = 1; column <= letters.Count; column++)
        {
            columns[letters[column - 1]] = checked((byte)column);
        }

        width = letters.Count + 1;
        var table = new List<ushort>(new ushort[width]);
        var meanings = new List<HashSet<int>> { new() };
        foreach (var (literal, meaning) in literals)
        {
            meanings[Insert(table, meanings, literal)].Add(meaning);
        }

        next = [.. table];
        Complete(meanings);
        found = [.. meanings.Select(some => some.ToArray())];
    }

    /// <summary>Marks what the literals stand for that are found in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Set to <see langword="true"/> at each number whose literal is found.</param>
    public void Mark(ReadOnlySpan<char> text, Span<bool> marks)
    {
        var state = Root;
        foreach (var letter in text)
        {
            state = next[(state * width) + (letter < columns.Length ? columns[letter] : 0)];
            foreach (var meaning in found[state])
            {
                marks[meaning] = true;
            }
        }
    }

    private int Insert(List<ushort> table, List<HashSet<int>> meanings, string literal)
    {
        var state = Root;
        foreach (var letter in literal)
        {
            var cell = (state * width) + columns[letter];
            if (table[cell] == Root)
            {
                table[cell] = checked((ushort)meanings.Count);
                table.AddRange(new ushort[width]);
                meanings.Add([]);
            }

            state = table[cell];
        }

        return state;
    }

    /// <summary>Gives each state the steps and meanings of the longest other one that ends as it does, in order of length.</summary>
    private void Complete(List<HashSet<int>> meanings)
    {
        var shorter = new ushort[meanings.Count];
        var queue = new Queue<ushort>();
        queue.Enqueue(Root);
        while (queue.TryDequeue(out var state))
        {
            for (var column = 0; column < width; column++)
            {
                ref var step = ref next[(state * width) + column];
                var fallback = state == Root ? (ushort)Root : next[(shorter[state] * width) + column];
                if (step == Root)
                {
                    step = fallback;
                    continue;
                }

                shorter[step] = fallback;
                meanings[step].UnionWith(meanings[fallback]);
                queue.Enqueue(step);
            }
        }
    }
}
