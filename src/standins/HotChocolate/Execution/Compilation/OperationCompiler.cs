using HotChocolate.Cost;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Compilation;

/// <summary>Turns an operation of a valid document into the fields to compute (October 2021, 6.3.2 CollectFields).</summary>
internal sealed class OperationCompiler
{
    private readonly Schema _schema;
    private readonly IncludeConditions _conditions = new();
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private int _places;

    private OperationCompiler(Schema schema, DocumentNode document)
    {
        _schema = schema;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        _conditions.Gather(document);
    }

    /// <exception cref="GraphQLException">
    /// The document has no such operation, or the schema none of its kind (October 2021, 6.1).
    /// </exception>
    public static Operation Compile(Schema schema, DocumentNode document, string? operationName)
    {
        var definition = FindOperation(document, operationName);
        var compiler = new OperationCompiler(schema, document);
        var root = compiler.Collect(RootType(schema, definition.Operation), [(definition.SelectionSet, IncludeConditions.None)]);
        return new Operation(
            definition,
            root,
            compiler._conditions,
            new VariableCoercion(schema, definition.VariableDefinitions),
            new Lazy<CostMetrics>(() => new CostAnalyzer(schema, document).Analyze(definition)));
    }

    public SelectionSet Compile(ObjectType type, IReadOnlyList<SelectedNode> nodes) =>
        Collect(type, nodes.Where(node => node.Node.SelectionSet is not null).Select(node => (node.Node.SelectionSet!, node.Mask)));

    public ArgumentPlan PlanArguments(OutputField field, FieldNode node) => new(field.Arguments, node);

    private static OperationDefinitionNode FindOperation(DocumentNode document, string? name)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        if (!string.IsNullOrEmpty(name))
        {
            return Array.Find(operations, operation => operation.Name?.Value == name) ?? throw ExecutionErrors.OperationNotFound(name);
        }

        return operations.Length switch
        {
            1 => operations[0],
            0 => throw ExecutionErrors.NoOperation(),
            _ => throw ExecutionErrors.OperationNameMissing(),
        };
    }

    private static ObjectType RootType(Schema schema, OperationType operation) => operation switch
    {
        OperationType.Query => schema.QueryType,
        OperationType.Mutation => schema.MutationType,
        _ => schema.SubscriptionType,
    } ?? throw ExecutionErrors.RootTypeMissing(operation);

    private SelectionSet Collect(ObjectType type, IEnumerable<(SelectionSetNode Set, ulong Mask)> sets)
    {
        var fields = new OrderedDictionary<string, List<SelectedNode>>(StringComparer.Ordinal);
        var visited = new HashSet<(string Fragment, ulong Mask)>();
        foreach (var (set, mask) in sets)
        {
            Collect(type, set, mask, fields, visited);
        }

        return new SelectionSet(type, [.. fields.Select(field => CreateSelection(type, field.Value))]);
    }

    private void Collect(
        ObjectType type,
        SelectionSetNode set,
        ulong mask,
        OrderedDictionary<string, List<SelectedNode>> fields,
        HashSet<(string Fragment, ulong Mask)> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (_conditions.MaskOf(((IHasDirectives)selection).Directives) is not { } own)
            {
                continue;
            }

            if (selection is FieldNode field)
            {
                Add(fields, field, mask | own);
            }
            else if (FragmentFor(type, selection, mask | own, visited) is { } fragment)
            {
                Collect(type, fragment, mask | own, fields, visited);
            }
        }
    }

    private void Add(OrderedDictionary<string, List<SelectedNode>> fields, FieldNode field, ulong mask)
    {
        if (!fields.TryGetValue(field.ResponseName, out var nodes))
        {
            nodes = [];
            fields.Add(field.ResponseName, nodes);
        }

        nodes.Add(new SelectedNode(field, mask, Interlocked.Increment(ref _places)));
    }

    private SelectionSetNode? FragmentFor(
        ObjectType type, ISelectionNode selection, ulong mask, HashSet<(string Fragment, ulong Mask)> visited)
    {
        if (selection is InlineFragmentNode inline)
        {
            return Applies(inline.TypeCondition, type) ? inline.SelectionSet : null;
        }

        var name = ((FragmentSpreadNode)selection).Name.Value;
        return visited.Add((name, mask)) && _fragments.TryGetValue(name, out var fragment) && Applies(fragment.TypeCondition, type)
            ? fragment.SelectionSet
            : null;
    }

    /// <summary>October 2021, 6.3.2 DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (_schema.TryGetType(condition.Name.Value, out var named) && _schema.IsPossibleType(named, type));

    private Selection CreateSelection(ObjectType type, List<SelectedNode> nodes)
    {
        var name = nodes[0].Node.Name.Value;
        if (name == TypeNameField.Name)
        {
            return new Selection(this, TypeNameField.Of(type, _schema), nodes);
        }

        return type.Fields.TryGet(name, out var field)
            ? new Selection(this, field, nodes)
            : throw ExecutionErrors.FieldNotFound(nodes[0].Node, type.Name);
    }
}
