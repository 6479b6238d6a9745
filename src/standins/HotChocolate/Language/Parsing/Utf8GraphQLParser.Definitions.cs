namespace HotChocolate.Language;

/// <content>Definitions of the type system (section 3).</content>
public ref partial struct Utf8GraphQLParser
{
    private SchemaDefinitionNode ParseSchema(Start start, StringValueNode? description)
    {
        _reader.Read();
        var directives = ParseDirectives(isConstant: true);
        var operations = ParseMany(TokenKind.LeftBrace, static (ref p) => p.ParseOperationType(), TokenKind.RightBrace);
        return new SchemaDefinitionNode(End(start), description, directives, operations);
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var start = Begin();
        var operation = ParseOperationKeyword();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(End(start), operation, type);
    }

    private OperationType ParseOperationKeyword()
    {
        if (SkipKeyword("query"u8))
        {
            return OperationType.Query;
        }

        if (SkipKeyword("mutation"u8))
        {
            return OperationType.Mutation;
        }

        return SkipKeyword("subscription"u8) ? OperationType.Subscription : throw Unexpected();
    }

    private ScalarTypeDefinitionNode ParseScalar(Start start, StringValueNode? description)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new ScalarTypeDefinitionNode(End(start), name, description, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(Start start, StringValueNode? description)
    {
        _reader.Read();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return new ObjectTypeDefinitionNode(End(start), name, description, directives, interfaces, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterface(Start start, StringValueNode? description)
    {
        _reader.Read();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return new InterfaceTypeDefinitionNode(End(start), name, description, directives, interfaces, fields);
    }

    private UnionTypeDefinitionNode ParseUnion(Start start, StringValueNode? description)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMembers();
        return new UnionTypeDefinitionNode(End(start), name, description, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnum(Start start, StringValueNode? description)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValues();
        return new EnumTypeDefinitionNode(End(start), name, description, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(Start start, StringValueNode? description)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFields();
        return new InputObjectTypeDefinitionNode(End(start), name, description, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Start start, StringValueNode? description)
    {
        _reader.Read();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = ParseSeparated(TokenKind.Pipe, static (ref p) => p.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(End(start), name, description, isRepeatable, arguments, locations);
    }

    private NameNode ParseDirectiveLocation()
        => _reader.Kind != TokenKind.Name || DirectiveLocations.IsKnown(_reader.Value) ? ParseName() : throw Unexpected();
}
