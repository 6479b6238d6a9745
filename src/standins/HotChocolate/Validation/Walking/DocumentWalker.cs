using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>
/// Visits every node of a document once and tells all rules of it, with the types that belong to it. A fragment is visited
/// once, after the definition that spreads it first and with that spread's path, so that the stack holds one definition at a time.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    private readonly ValidationRule[] _rules = [.. rules];
    private readonly Queue<(FragmentDefinitionNode Fragment, Path? Path)> _pending = new();
    private readonly HashSet<FragmentDefinitionNode> _reached = [];
    private DefinitionUsages _usages = new();

    /// <summary>Walks the document and leaves the errors in the context.</summary>
    public void Walk()
    {
        foreach (var rule in _rules)
        {
            rule.EnterDocument(context.Document, context);
        }

        foreach (var operation in context.Operations)
        {
            WalkOperation(operation);
            WalkPendingFragments();
        }

        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            Reach(fragment, null);
            WalkPendingFragments();
        }

        foreach (var rule in _rules)
        {
            if (!context.IsFinished)
            {
                rule.LeaveDocument(context);
            }
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        Begin(operation, null);
        var root = context.Schema.RootType(operation.Operation);
        foreach (var rule in _rules)
        {
            rule.EnterOperation(operation, root, context);
        }

        foreach (var variable in operation.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(operation.Directives, DirectiveLocation(operation.Operation));
        WalkSelectionSet(operation.SelectionSet, root);
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        var type = context.FindType(variable.Type);
        foreach (var rule in _rules)
        {
            rule.EnterVariableDefinition(variable, type, context);
        }

        if (variable.DefaultValue is not null)
        {
            WalkValue(variable.DefaultValue, type, null, null);
        }

        WalkDirectives(variable.Directives, "VARIABLE_DEFINITION");
    }

    private void WalkPendingFragments()
    {
        while (!context.IsFinished && _pending.TryDequeue(out var next))
        {
            WalkFragment(next.Fragment, next.Path);
        }
    }

    private void WalkFragment(FragmentDefinitionNode fragment, Path? path)
    {
        Begin(fragment, path);
        var type = context.FindType(fragment.TypeCondition);
        foreach (var rule in _rules)
        {
            rule.EnterFragment(fragment, type, context);
        }

        WalkDirectives(fragment.Directives, "FRAGMENT_DEFINITION");
        WalkSelectionSet(fragment.SelectionSet, type);
    }

    private void Begin(IExecutableDefinitionNode definition, Path? path)
    {
        _usages = context.Graph[definition];
        context.BeginAt(path);
    }

    private void Reach(FragmentDefinitionNode fragment, Path? path)
    {
        if (_reached.Add(fragment))
        {
            _pending.Enqueue((fragment, path));
        }
    }

    private static string DirectiveLocation(OperationType operation) => operation switch
    {
        OperationType.Mutation => "MUTATION",
        OperationType.Subscription => "SUBSCRIPTION",
        _ => "QUERY",
    };
}
