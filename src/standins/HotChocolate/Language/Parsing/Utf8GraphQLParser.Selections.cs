namespace HotChocolate.Language;

/// <content>Selections, arguments and directives (sections 2.4 to 2.8 and 2.12).</content>
public ref partial struct Utf8GraphQLParser
{
    private SelectionSetNode ParseSelectionSet()
    {
        Descend();
        var start = Begin();
        var selections = ParseMany(TokenKind.LeftBrace, static (ref p) => p.ParseSelection(), TokenKind.RightBrace);
        Ascend();
        return new SelectionSetNode(End(start), selections);
    }

    private ISelectionNode ParseSelection() => _reader.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        if (++_fields > _options.MaxAllowedFields)
        {
            throw _reader.Error(SyntaxErrors.TooManyFields(_options.MaxAllowedFields));
        }

        var start = Begin();
        var first = ParseName();
        var second = Skip(TokenKind.Colon) ? ParseName() : null;
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selections = _reader.Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return second is null
            ? new FieldNode(End(start), first, null, directives, arguments, selections)
            : new FieldNode(End(start), second, first, directives, arguments, selections);
    }

    private ISelectionNode ParseFragment()
    {
        var start = Begin();
        Expect(TokenKind.Spread);
        var hasCondition = SkipKeyword("on"u8);
        if (!hasCondition && _reader.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(End(start), name, spreadDirectives);
        }

        var type = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selections = ParseSelectionSet();
        return new InlineFragmentNode(End(start), type, directives, selections);
    }

    private ArgumentNode[] ParseArguments(bool isConstant) => ParseOptionalMany<ArgumentNode>(
        TokenKind.LeftParenthesis,
        isConstant ? static (ref p) => p.ParseArgument(isConstant: true) : static (ref p) => p.ParseArgument(isConstant: false),
        TokenKind.RightParenthesis);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ArgumentNode(End(start), name, value);
    }

    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (_reader.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (_reader.Kind == TokenKind.At)
        {
            var start = Begin();
            _reader.Read();
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            directives.Add(new DirectiveNode(End(start), name, arguments));
        }

        return [.. directives];
    }
}
