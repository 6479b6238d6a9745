namespace HotChocolate.Language;

/// <content>Executable definitions and selections (sections 2.3 to 2.8).</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteOperation(OperationDefinitionNode operation, bool shorthand)
    {
        if (shorthand && IsBareQuery(operation))
        {
            WriteSelectionSet(operation.SelectionSet);
            return;
        }

        WriteDescription(operation.Description);
        _writer.Write(Keyword(operation.Operation));
        if (operation.Name is not null)
        {
            _writer.Write(' ').Write(operation.Name.Value);
        }

        if (operation.VariableDefinitions.Count > 0)
        {
            _writer.Write('(').WriteMany(operation.VariableDefinitions, ", ", WriteVariableDefinition).Write(')');
        }

        WriteDirectives(operation.Directives);
        _writer.Write(' ');
        WriteSelectionSet(operation.SelectionSet);
    }

    private static bool IsBareQuery(OperationDefinitionNode operation)
        => operation is { Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.Count: 0, Directives.Count: 0 };

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.Description is not null)
        {
            WriteValue(variable.Description);
            _writer.Write(' ');
        }

        WriteValue(variable.Variable);
        _writer.Write(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteDefault(IValueNode? value)
    {
        if (value is not null)
        {
            _writer.Write(" = ");
            WriteValue(value);
        }
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        _writer.Write("fragment ").Write(fragment.Name.Value).Write(" on ").Write(fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        _writer.Write(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selections) => _writer.WriteBlock(selections.Selections, WriteSelection);

    private void WriteSelection(ISelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _writer.Write("...").Write(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                WriteInlineFragment(fragment);
                break;
            default:
                throw new ArgumentException($"Not a selection: {selection.Kind}.", nameof(selection));
        }
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null)
        {
            _writer.Write(field.Alias.Value).Write(": ");
        }

        _writer.Write(field.Name.Value);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            _writer.Write(' ');
            WriteSelectionSet(field.SelectionSet);
        }
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        _writer.Write("...");
        if (fragment.TypeCondition is not null)
        {
            _writer.Write(" on ").Write(fragment.TypeCondition.Name.Value);
        }

        WriteDirectives(fragment.Directives);
        _writer.Write(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }
}
