using HotChocolate.Language;

namespace NatoGraph.GraphQL.Limits;

/// <summary>How much the operations of a document select. Each fragment is looked at once, however often it is spread.</summary>
internal sealed class DocumentExtents
{
    private readonly Dictionary<string, Outline> outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Extent> known = new(StringComparer.Ordinal);

    private DocumentExtents(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            outlines[fragment.Name.Value] = new Outline(fragment.SelectionSet);
        }
    }

    /// <summary>Each operation with how much it selects.</summary>
    public static IEnumerable<(OperationDefinitionNode Operation, Extent Extent)> Of(DocumentNode document)
    {
        var extents = new DocumentExtents(document);
        return document.Definitions.OfType<OperationDefinitionNode>().Select(operation => (operation, extents.Of(new Outline(operation.SelectionSet))));
    }

    private Extent Of(Outline start)
    {
        // Without recursion, as fragments may be chained endlessly: those spread come first, the others wait below.
        var waiting = new Stack<(string Name, Outline Outline)>();
        var begun = new HashSet<string>(StringComparer.Ordinal);
        Await(start);
        while (waiting.TryPeek(out var next))
        {
            if (begun.Add(next.Name))
            {
                Await(next.Outline);
            }
            else
            {
                waiting.Pop();
                known[next.Name] = Sum(next.Outline);
            }
        }

        return Sum(start);

        void Await(Outline outline)
        {
            foreach (var (name, _) in outline.Spreads)
            {
                if (!begun.Contains(name) && !known.ContainsKey(name) && outlines.TryGetValue(name, out var fragment))
                {
                    waiting.Push((name, fragment));
                }
            }
        }
    }

    /// <summary>A fragment that leads back to itself, which is not valid anyway, counts for nothing there.</summary>
    private Extent Sum(Outline outline) =>
        outline.Spreads.Aggregate(outline.Own, (sum, spread) => sum.With(known.GetValueOrDefault(spread.Fragment), spread.Depth));
}
