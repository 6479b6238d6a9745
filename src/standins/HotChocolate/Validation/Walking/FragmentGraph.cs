using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Which definitions use which fragments. Walks without recursion, as fragments may be chained endlessly.</summary>
internal sealed class FragmentGraph(ValidationContext context)
{
    private readonly Dictionary<IExecutableDefinitionNode, DefinitionUsages> _usages = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<DefinitionUsages>> _reachable = [];

    /// <summary>Gets what a definition itself uses.</summary>
    public DefinitionUsages this[IExecutableDefinitionNode definition]
    {
        get
        {
            if (!_usages.TryGetValue(definition, out var usages))
            {
                _usages[definition] = usages = new DefinitionUsages();
            }

            return usages;
        }
    }

    /// <summary>Finds what an operation uses itself and through fragments.</summary>
    public IReadOnlyList<DefinitionUsages> Reachable(OperationDefinitionNode operation)
    {
        if (!_reachable.TryGetValue(operation, out var known))
        {
            _reachable[operation] = known = FindReachable(this[operation]);
        }

        return known;
    }

    /// <summary>Finds the places where an operation uses the variables it declares, and the declarations.</summary>
    public IEnumerable<(VariableUsage Usage, VariableDefinitionNode Definition)> DeclaredUsages(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions.TryAdd(definition.Variable.Name.Value, definition);
        }

        foreach (var usage in Reachable(operation).SelectMany(usages => usages.Variables))
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition))
            {
                yield return (usage, definition);
            }
        }
    }

    /// <summary>Orders the fragments so that each comes after those it spreads.</summary>
    /// <param name="closesCycle">Told of each spread that leads back to a fragment around it; that spread is then left out.</param>
    public List<FragmentDefinitionNode> InDependencyOrder(Action<FragmentSpreadNode> closesCycle)
    {
        var ordered = new List<FragmentDefinitionNode>();
        var states = new Dictionary<FragmentDefinitionNode, bool>();
        var path = new Stack<(FragmentDefinitionNode Fragment, int NextSpread)>();
        foreach (var start in context.Fragments.Values)
        {
            if (states.TryAdd(start, false))
            {
                path.Push((start, 0));
            }

            while (path.TryPop(out var top))
            {
                Advance(top.Fragment, top.NextSpread);
            }
        }

        return ordered;

        void Advance(FragmentDefinitionNode fragment, int index)
        {
            var spreads = this[fragment].Spreads;
            if (index >= spreads.Count)
            {
                states[fragment] = true;
                ordered.Add(fragment);
                return;
            }

            path.Push((fragment, index + 1));
            if (!context.Fragments.TryGetValue(spreads[index].Name.Value, out var target))
            {
                return;
            }

            if (states.TryAdd(target, false))
            {
                path.Push((target, 0));
            }
            else if (!states[target])
            {
                closesCycle(spreads[index]);
            }
        }
    }

    private List<DefinitionUsages> FindReachable(DefinitionUsages start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<DefinitionUsages> { start };
        for (var i = 0; i < found.Count && context.TrySpend(1 + found[i].Spreads.Count + found[i].Variables.Count); i++)
        {
            foreach (var spread in found[i].Spreads)
            {
                if (seen.Add(spread.Name.Value) && context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
                {
                    found.Add(this[fragment]);
                }
            }
        }

        return found;
    }
}
