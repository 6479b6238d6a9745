namespace HotChocolate.Language;

/// <content>Members of type definitions (sections 3.6 to 3.10).</content>
public ref partial struct Utf8GraphQLParser
{
    private NamedTypeNode[] ParseInterfaces()
        => SkipKeyword("implements"u8) ? ParseSeparated(TokenKind.Ampersand, static (ref p) => p.ParseNamedType()) : [];

    private NamedTypeNode[] ParseUnionMembers()
        => Skip(TokenKind.Equal) ? ParseSeparated(TokenKind.Pipe, static (ref p) => p.ParseNamedType()) : [];

    private FieldDefinitionNode[] ParseFieldDefinitions()
        => ParseOptionalMany(TokenKind.LeftBrace, static (ref p) => p.ParseFieldDefinition(), TokenKind.RightBrace);

    private InputValueDefinitionNode[] ParseArgumentDefinitions()
        => ParseOptionalMany(TokenKind.LeftParenthesis, static (ref p) => p.ParseInputValue(), TokenKind.RightParenthesis);

    private InputValueDefinitionNode[] ParseInputFields()
        => ParseOptionalMany(TokenKind.LeftBrace, static (ref p) => p.ParseInputValue(), TokenKind.RightBrace);

    private EnumValueDefinitionNode[] ParseEnumValues()
        => ParseOptionalMany(TokenKind.LeftBrace, static (ref p) => p.ParseEnumValue(), TokenKind.RightBrace);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = Begin();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(End(start), name, description, arguments, type, directives);
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var start = Begin();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(End(start), name, description, type, defaultValue, directives);
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var start = Begin();
        var description = ParseDescription();
        if (_reader.IsKeyword("true"u8) || _reader.IsKeyword("false"u8) || _reader.IsKeyword("null"u8))
        {
            throw Unexpected();
        }

        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(End(start), name, description, directives);
    }
}
