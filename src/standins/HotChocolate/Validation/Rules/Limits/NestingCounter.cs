using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Finds how deep fields of some kinds nest, through fragments too, in one walk over each definition.</summary>
/// <param name="kinds">How many kinds are told apart.</param>
internal sealed class NestingCounter(int kinds)
{
    private readonly Dictionary<IExecutableDefinitionNode, Nesting> _nestings = [];
    private Nesting _current = new(kinds);

    /// <summary>Starts an operation or fragment.</summary>
    public void Begin(IExecutableDefinitionNode definition) => _nestings[definition] = _current = new Nesting(kinds);

    /// <summary>Goes down into a field of a kind.</summary>
    /// <returns>How many of that kind are now around the walk in this definition.</returns>
    public int Enter(int kind)
    {
        var level = ++_current.Levels[kind];
        _current.Deepest[kind] = Math.Max(_current.Deepest[kind], level);
        return level;
    }

    /// <summary>Comes back from a field of a kind.</summary>
    public void Leave(int kind) => _current.Levels[kind]--;

    /// <summary>Notes that a fragment is spread here.</summary>
    public void Spread(FragmentDefinitionNode target) => _current.Spreads.Add(([.. _current.Levels], target));

    /// <summary>Adds the fragments to what spreads them, once all definitions have been walked. Cycles count once.</summary>
    public void AddFragments(ValidationContext context)
    {
        foreach (var fragment in context.Graph.InDependencyOrder(static _ => { }))
        {
            AddSpreads(_nestings[fragment]);
        }

        foreach (var operation in context.Operations)
        {
            AddSpreads(_nestings[operation]);
        }
    }

    /// <summary>Says how deep fields of a kind nest in an operation.</summary>
    public int Deepest(OperationDefinitionNode operation, int kind) => _nestings[operation].Deepest[kind];

    private void AddSpreads(Nesting nesting)
    {
        foreach (var (levels, fragment) in nesting.Spreads)
        {
            for (var kind = 0; kind < kinds; kind++)
            {
                nesting.Deepest[kind] = Math.Max(nesting.Deepest[kind], levels[kind] + _nestings[fragment].Deepest[kind]);
            }
        }
    }

    private sealed class Nesting(int kinds)
    {
        public int[] Levels { get; } = new int[kinds];

        public int[] Deepest { get; } = new int[kinds];

        public List<(int[] Levels, FragmentDefinitionNode Fragment)> Spreads { get; } = [];
    }
}
