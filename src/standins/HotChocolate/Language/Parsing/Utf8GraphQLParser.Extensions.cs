namespace HotChocolate.Language;

/// <content>Extensions of the type system (section 3.2 and the extension sections of each type).</content>
public ref partial struct Utf8GraphQLParser
{
    private ITypeSystemExtensionNode ParseExtension(Start start)
    {
        _reader.Read();
        return _reader.Kind == TokenKind.Name ? ParseExtendedType(start) ?? throw Unexpected() : throw Unexpected();
    }

    private ITypeSystemExtensionNode? ParseExtendedType(Start start) => _reader.Value switch
    {
        var value when value.SequenceEqual("type"u8) => ParseObjectTypeExtension(start),
        var value when value.SequenceEqual("interface"u8) => ParseInterfaceExtension(start),
        var value when value.SequenceEqual("input"u8) => ParseInputObjectExtension(start),
        var value when value.SequenceEqual("enum"u8) => ParseEnumExtension(start),
        var value when value.SequenceEqual("union"u8) => ParseUnionExtension(start),
        var value when value.SequenceEqual("scalar"u8) => ParseScalarExtension(start),
        var value when value.SequenceEqual("schema"u8) => ParseSchemaExtension(start),
        _ => null,
    };

    private SchemaExtensionNode ParseSchemaExtension(Start start)
    {
        _reader.Read();
        var directives = ParseDirectives(isConstant: true);
        var operations = ParseOptionalMany(TokenKind.LeftBrace, static (ref p) => p.ParseOperationType(), TokenKind.RightBrace);
        RequireAny(directives.Length + operations.Length);
        return new SchemaExtensionNode(End(start), directives, operations);
    }

    private ScalarTypeExtensionNode ParseScalarExtension(Start start)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireAny(directives.Length);
        return new ScalarTypeExtensionNode(End(start), name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension(Start start)
    {
        _reader.Read();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(End(start), name, directives, interfaces, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceExtension(Start start)
    {
        _reader.Read();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(End(start), name, directives, interfaces, fields);
    }

    private UnionTypeExtensionNode ParseUnionExtension(Start start)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMembers();
        RequireAny(directives.Length + types.Length);
        return new UnionTypeExtensionNode(End(start), name, directives, types);
    }

    private EnumTypeExtensionNode ParseEnumExtension(Start start)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValues();
        RequireAny(directives.Length + values.Length);
        return new EnumTypeExtensionNode(End(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectExtension(Start start)
    {
        _reader.Read();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFields();
        RequireAny(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(End(start), name, directives, fields);
    }

    // An extension that adds nothing is no extension.
    private readonly void RequireAny(int parts)
    {
        if (parts == 0)
        {
            throw Unexpected();
        }
    }
}
