using HotChocolate.Language;

namespace NatoGraph.GraphQL.Limits;

/// <summary>What an operation or fragment selects itself, and which fragments it spreads how far down.</summary>
internal sealed class Outline
{
    private readonly Stack<(SelectionSetNode Selections, int Depth, bool IsMeta)> open = new();
    private readonly List<(string Fragment, int Depth)> spreads = [];

    /// <summary>Walks the selections, down to where fragments are spread.</summary>
    public Outline(SelectionSetNode selections)
    {
        open.Push((selections, 0, IsMeta: false));
        while (open.TryPop(out var next))
        {
            foreach (var selection in next.Selections.Selections)
            {
                Take(selection, next.Depth, next.IsMeta);
            }
        }
    }

    /// <summary>How much it selects without the fragments.</summary>
    public Extent Own { get; private set; }

    /// <summary>The fragments it spreads, each with the number of fields around it.</summary>
    public IReadOnlyList<(string Fragment, int Depth)> Spreads => spreads;

    private void Take(ISelectionNode selection, int depth, bool isMeta)
    {
        switch (selection)
        {
            case FieldNode field:
                Take(field, depth, isMeta || field.Name.Value.StartsWith("__", StringComparison.Ordinal));
                break;
            case InlineFragmentNode inline:
                open.Push((inline.SelectionSet, depth, isMeta));
                break;
            case FragmentSpreadNode spread:
                spreads.Add((spread.Name.Value, depth));
                break;
        }
    }

    private void Take(FieldNode field, int depth, bool isMeta)
    {
        Own = new Extent(
            isMeta ? Own.Depth : Math.Max(Own.Depth, depth + 1),
            Own.Aliases + (field.Alias is null ? 0 : 1),
            Own.RootFields + (depth == 0 ? 1 : 0));
        if (field.SelectionSet is { } below)
        {
            open.Push((below, depth + 1, isMeta));
        }
    }
}
