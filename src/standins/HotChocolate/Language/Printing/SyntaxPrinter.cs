namespace HotChocolate.Language;

/// <summary>Prints syntax trees as canonical GraphQL: what is printed parses to an equal tree.</summary>
internal sealed partial class SyntaxPrinter
{
    private readonly SyntaxWriter _writer;

    private SyntaxPrinter(SyntaxWriter writer)
    {
        _writer = writer;
    }

    /// <summary>Prints a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="indented">False to print everything on a single line, block strings apart.</param>
    /// <returns>The GraphQL text.</returns>
    public static string Print(ISyntaxNode node, bool indented)
    {
        var writer = new SyntaxWriter(indented);
        new SyntaxPrinter(writer).Write(node);
        return writer.ToString();
    }

    private void Write(ISyntaxNode node)
    {
        switch (node)
        {
            case NameNode name:
                _writer.Write(name.Value);
                break;
            case IValueNode value:
                WriteValue(value);
                break;
            case ISelectionNode selection:
                WriteSelection(selection);
                break;
            case ITypeNode type:
                WriteType(type);
                break;
            case DocumentNode document:
                WriteDocument(document);
                break;
            case IDefinitionNode definition:
                WriteDefinition(definition);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WritePart(ISyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode selections:
                WriteSelectionSet(selections);
                break;
            case ArgumentNode argument:
                WriteArgument(argument);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ObjectFieldNode field:
                WriteObjectField(field);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Count; i++)
        {
            if (i > 0)
            {
                _writer.BreakParagraph();
            }

            // A bare "{" after another definition could be read as that definition's body.
            if (i > 0 && document.Definitions[i] is OperationDefinitionNode operation)
            {
                WriteOperation(operation, shorthand: false);
            }
            else
            {
                Write(document.Definitions[i]);
            }
        }
    }

    private void WriteType(ITypeNode type)
    {
        switch (type)
        {
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                _writer.Write('!');
                break;
            case ListTypeNode list:
                _writer.Write('[');
                WriteType(list.Type);
                _writer.Write(']');
                break;
            case NamedTypeNode named:
                _writer.Write(named.Name.Value);
                break;
            default:
                throw new ArgumentException($"Not a type reference: {type.Kind}.", nameof(type));
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteValue(description);
            _writer.BreakLine();
        }
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _writer.Write(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _writer.Write('@').Write(directive.Name.Value);
        WriteArguments(directive.Arguments);
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            _writer.Write('(').WriteMany(arguments, ", ", WriteArgument).Write(')');
        }
    }

    private void WriteArgument(ArgumentNode argument)
    {
        _writer.Write(argument.Name.Value).Write(": ");
        WriteValue(argument.Value);
    }
}
