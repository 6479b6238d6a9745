using HotChocolate.Execution.Compilation;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Validation;
using HotChocolate.Validation.Options;

namespace HotChocolate.Cost;

/// <summary>
/// Says before it is run what an operation of a valid document costs at most (IBM cost directives specification, 3.4 and 3.5). Fields
/// that merge count once; of the types that a value may have, the dearest counts. Conditions count as fulfilled.
/// </summary>
internal sealed class CostAnalyzer(Schema schema, DocumentNode document)
{
    private readonly ValidationContext _context = new(schema, new ValidationOptions(), TypeNameField.Of(schema.QueryType, schema), document);
    private readonly Dictionary<SelectionSetNode, int> _numbers = [];
    private readonly Dictionary<string, CostMetrics> _known = new(StringComparer.Ordinal);
    private readonly InputCost _inputs = new();
    private readonly Stack<string> _path = new();

    /// <exception cref="GraphQLException">The length of a list is open where it must not be, or the document is too large to tell.</exception>
    public CostMetrics Analyze(OperationDefinitionNode operation)
    {
        var root = schema.RootType(operation.Operation) ?? throw Execution.ExecutionErrors.RootTypeMissing(operation.Operation);
        var below = OfSelections([new TypedSelections(operation.SelectionSet, root)], root, default);
        return below with { TypeCost = below.TypeCost + CostWeights.OfType(root) };
    }

    /// <summary>What is selected from values of one type, by the fields <paramref name="owner"/> and those that merge with it.</summary>
    private CostMetrics OfSelections(List<TypedSelections> selections, INamedType type, SelectedField owner)
    {
        var key = Key(selections);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var groups = new FieldGroups(_context);
        groups.Collect(selections);
        if (!_context.TrySpend(groups.Visited))
        {
            throw new GraphQLException(_context.Errors);
        }

        var dearest = default(CostMetrics);
        foreach (var possible in schema.GetPossibleTypes(type))
        {
            var cost = OfObject(possible, groups, owner);
            dearest = new CostMetrics(Math.Max(dearest.FieldCost, cost.FieldCost), Math.Max(dearest.TypeCost, cost.TypeCost));
        }

        return _known[key] = dearest;
    }

    private CostMetrics OfObject(ObjectType type, FieldGroups groups, SelectedField owner)
    {
        var sum = default(CostMetrics);
        for (var i = 0; i < groups.Count; i++)
        {
            var nodes = new List<SelectedField>();
            foreach (var node in groups[i])
            {
                if (node.Parent is { } parent && schema.IsPossibleType(parent, type))
                {
                    nodes.Add(node);
                }
            }

            if (nodes.Count > 0 && type.Fields.TryGet(nodes[0].Node.Name.Value, out var field))
            {
                var cost = OfField(field, nodes, owner);
                sum = new CostMetrics(sum.FieldCost + cost.FieldCost, sum.TypeCost + cost.TypeCost);
            }
        }

        return sum;
    }

    private CostMetrics OfField(OutputField field, List<SelectedField> nodes, SelectedField owner)
    {
        var node = nodes[0].Node;
        _path.Push(node.Name.Value);
        var size = ListSize.Of(field);
        var type = field.Type.NamedType();
        var below = type.IsComposite() ? OfSelections([.. nodes.Select(merged => merged.Selections).OfType<TypedSelections>()], type, nodes[0]) : default;
        if (size?.IsLeftOpen(node) == true)
        {
            throw CostErrors.SlicingArgumentMissing(node, _path.Reverse());
        }

        _path.Pop();
        var count = field.Type.IsList() ? Count(field, node, size, owner) : 1;
        var own = CostWeights.OfField(field) + node.Arguments.Sum(argument =>
            field.Arguments.TryGet(argument.Name.Value, out var definition) ? _inputs.Of(definition, argument.Value) : 0);
        return new CostMetrics(Math.Max(0, own + (below.FieldCost * count)), (CostWeights.OfType(type) + below.TypeCost) * count);
    }

    /// <summary>How long a list may be, by the field's own directive or that of the field around it.</summary>
    private static int Count(OutputField field, FieldNode node, ListSize? own, SelectedField owner)
    {
        if (own is not null)
        {
            return own.Estimate(node.Arguments, field);
        }

        return ListSize.Of(owner.Definition) is { } around && around.Sizes(field.Name) ? around.Estimate(owner.Node.Arguments, field) : 1;
    }

    private string Key(List<TypedSelections> selections) => string.Join(' ', selections.Select(selection =>
    {
        _numbers.TryAdd(selection.Node, _numbers.Count);
        return _numbers[selection.Node];
    }).Order());
}
