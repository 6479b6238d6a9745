namespace HotChocolate.Language;

/// <content>Definitions and extensions of the type system (section 3).</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteDefinition(IDefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation, shorthand: true);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragment(fragment);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                WriteSchema(schema);
                break;
            case ITypeDefinitionNode type:
                WriteDescription(type.Description);
                WriteTypeBody(type);
                break;
            case ITypeSystemExtensionNode extension:
                _writer.Write("extend ");
                WriteExtension(extension);
                break;
            default:
                throw new ArgumentException($"Not a definition: {definition.Kind}.", nameof(definition));
        }
    }

    private void WriteExtension(ITypeSystemExtensionNode extension)
    {
        if (extension is SchemaExtensionNode schema)
        {
            WriteSchema(schema);
        }
        else
        {
            WriteTypeBody((INamedSyntaxNode)extension);
        }
    }

    private void WriteSchema(SchemaDefinitionNodeBase schema)
    {
        _writer.Write("schema");
        WriteDirectives(schema.Directives);
        WriteBody(schema.OperationTypes, WriteOperationType);
    }

    private void WriteTypeBody(INamedSyntaxNode type)
    {
        _writer.Write(TypeKeyword(type.Kind)).Write(type.Name.Value);
        if (type is ComplexTypeDefinitionNodeBase { Interfaces.Count: > 0 } implementing)
        {
            _writer.Write(" implements ").WriteMany(implementing.Interfaces, " & ", WriteType);
        }

        WriteDirectives(type.Directives);
        WriteMembers(type);
    }

    private void WriteMembers(INamedSyntaxNode type)
    {
        switch (type)
        {
            case ComplexTypeDefinitionNodeBase complex:
                WriteBody(complex.Fields, WriteFieldDefinition);
                break;
            case EnumTypeDefinitionNodeBase @enum:
                WriteBody(@enum.Values, WriteEnumValue);
                break;
            case InputObjectTypeDefinitionNodeBase input:
                WriteBody(input.Fields, WriteInputField);
                break;
            case UnionTypeDefinitionNodeBase { Types.Count: > 0 } union:
                _writer.Write(" = ").WriteMany(union.Types, " | ", WriteType);
                break;
        }
    }

    private static string TypeKeyword(SyntaxKind kind) => kind switch
    {
        SyntaxKind.ObjectTypeDefinition or SyntaxKind.ObjectTypeExtension => "type ",
        SyntaxKind.InterfaceTypeDefinition or SyntaxKind.InterfaceTypeExtension => "interface ",
        SyntaxKind.UnionTypeDefinition or SyntaxKind.UnionTypeExtension => "union ",
        SyntaxKind.EnumTypeDefinition or SyntaxKind.EnumTypeExtension => "enum ",
        SyntaxKind.InputObjectTypeDefinition or SyntaxKind.InputObjectTypeExtension => "input ",
        _ => "scalar ",
    };

    private void WriteBody<T>(IReadOnlyList<T> members, Action<T> write)
    {
        if (members.Count > 0)
        {
            _writer.Write(' ').WriteBlock(members, write);
        }
    }

    private void WriteMember(ISyntaxNode node)
    {
        switch (node)
        {
            case FieldDefinitionNode field:
                WriteFieldDefinition(field);
                break;
            case InputValueDefinitionNode input:
                WriteInputField(input);
                break;
            case EnumValueDefinitionNode value:
                WriteEnumValue(value);
                break;
            case OperationTypeDefinitionNode operation:
                WriteOperationType(operation);
                break;
            default:
                throw new ArgumentException($"Not a GraphQL syntax node: {node.Kind}.", nameof(node));
        }
    }

    private void WriteOperationType(OperationTypeDefinitionNode operation)
        => _writer.Write(Keyword(operation.Operation)).Write(": ").Write(operation.Type.Name.Value);

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        _writer.Write(field.Name.Value);
        WriteArgumentDefinitions(field.Arguments);
        _writer.Write(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count > 0)
        {
            _writer.Write('(').WriteMany(arguments, " ", WriteArgumentDefinition).Write(')');
        }
    }

    private void WriteArgumentDefinition(InputValueDefinitionNode argument)
    {
        if (argument.Description is not null)
        {
            WriteValue(argument.Description);
            _writer.Write(' ');
        }

        WriteInputValue(argument);
    }

    private void WriteInputField(InputValueDefinitionNode field)
    {
        WriteDescription(field.Description);
        WriteInputValue(field);
    }

    private void WriteInputValue(InputValueDefinitionNode input)
    {
        _writer.Write(input.Name.Value).Write(": ");
        WriteType(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValue(EnumValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        _writer.Write(value.Name.Value);
        WriteDirectives(value.Directives);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        _writer.Write("directive @").Write(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        _writer.Write(directive.IsRepeatable ? " repeatable on " : " on ").WriteMany(directive.Locations, " | ", name => _writer.Write(name.Value));
    }
}
