namespace HotChocolate.Language;

/// <content>Operations, fragments and variables (sections 2.3, 2.8 and 2.10).</content>
public ref partial struct Utf8GraphQLParser
{
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = Begin();
        var selections = ParseSelectionSet();
        return new OperationDefinitionNode(End(start), null, OperationType.Query, [], [], selections);
    }

    private OperationDefinitionNode ParseOperation(Start start, StringValueNode? description, OperationType operation)
    {
        _reader.Read();
        var name = _reader.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseOptionalMany(TokenKind.LeftParenthesis, static (ref p) => p.ParseVariableDefinition(), TokenKind.RightParenthesis);
        var directives = ParseDirectives(isConstant: false);
        var selections = ParseSelectionSet();
        return new OperationDefinitionNode(End(start), name, operation, variables, directives, selections) { Description = description };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = Begin();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(End(start), variable, type, defaultValue, directives) { Description = description };
    }

    private VariableNode ParseVariable()
    {
        var start = Begin();
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(End(start), name);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Start start, StringValueNode? description)
    {
        _reader.Read();
        if (_reader.IsKeyword("on"u8))
        {
            throw Unexpected();
        }

        var name = ParseName();
        ExpectKeyword("on"u8);
        var type = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selections = ParseSelectionSet();
        return new FragmentDefinitionNode(End(start), name, [], type, directives, selections) { Description = description };
    }
}
