namespace HotChocolate.Language;

/// <content>Values and type references (sections 2.9 and 2.11).</content>
public ref partial struct Utf8GraphQLParser
{
    private IValueNode ParseValue(bool isConstant) => _reader.Kind switch
    {
        TokenKind.LeftBracket => ParseList(isConstant),
        TokenKind.LeftBrace => ParseObject(isConstant),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.Integer or TokenKind.Float => ParseNumber(),
        TokenKind.Name => ParseKeywordValue(),
        TokenKind.Dollar when !isConstant => ParseVariable(),
        _ => throw Unexpected(),
    };

    private ListValueNode ParseList(bool isConstant)
    {
        Descend();
        var start = Begin();
        var items = ParseAny<IValueNode>(
            TokenKind.LeftBracket,
            isConstant ? static (ref p) => p.ParseValue(isConstant: true) : static (ref p) => p.ParseValue(isConstant: false),
            TokenKind.RightBracket);
        Ascend();
        return new ListValueNode(End(start), items);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        Descend();
        var start = Begin();
        var fields = ParseAny<ObjectFieldNode>(
            TokenKind.LeftBrace,
            isConstant ? static (ref p) => p.ParseObjectField(isConstant: true) : static (ref p) => p.ParseObjectField(isConstant: false),
            TokenKind.RightBrace);
        Ascend();
        return new ObjectValueNode(End(start), fields);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ObjectFieldNode(End(start), name, value);
    }

    private StringValueNode ParseString()
    {
        var start = Begin();
        var isBlock = _reader.Kind == TokenKind.BlockString;
        var value = _reader.DecodeString();
        _reader.Read();
        return new StringValueNode(End(start), value, isBlock);
    }

    private StringValueNode? ParseDescription()
        => _reader.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private IValueNode ParseNumber()
    {
        var start = Begin();
        var isInteger = _reader.Kind == TokenKind.Integer;
        var format = _reader.HasExponent ? FloatFormat.Exponential : FloatFormat.FixedPoint;
        var text = _reader.Text();
        _reader.Read();
        return isInteger ? new IntValueNode(End(start), text) : new FloatValueNode(End(start), text, format);
    }

    private IValueNode ParseKeywordValue()
    {
        var start = Begin();
        if (SkipKeyword("null"u8))
        {
            return new NullValueNode(End(start));
        }

        if (SkipKeyword("true"u8))
        {
            return new BooleanValueNode(End(start), true);
        }

        if (SkipKeyword("false"u8))
        {
            return new BooleanValueNode(End(start), false);
        }

        var name = _reader.Text();
        _reader.Read();
        return new EnumValueNode(End(start), name);
    }

    private ITypeNode ParseTypeReference()
    {
        var start = Begin();
        INullableTypeNode type = _reader.Kind == TokenKind.LeftBracket ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(End(start), type) : type;
    }

    private ListTypeNode ParseListType()
    {
        Descend();
        var start = Begin();
        Expect(TokenKind.LeftBracket);
        var item = ParseTypeReference();
        Expect(TokenKind.RightBracket);
        Ascend();
        return new ListTypeNode(End(start), item);
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = Begin();
        var name = ParseName();
        return new NamedTypeNode(End(start), name);
    }
}
