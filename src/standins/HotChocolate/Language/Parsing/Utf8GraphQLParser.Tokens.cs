using System.Text;

namespace HotChocolate.Language;

/// <content>Tokens, locations and limits.</content>
public ref partial struct Utf8GraphQLParser
{
    private readonly record struct Start(int Position, int Line, int Column);

    private Start Begin()
    {
        if (++_nodes > _options.MaxAllowedNodes)
        {
            throw _reader.Error(SyntaxErrors.TooManyNodes(_options.MaxAllowedNodes));
        }

        return new Start(_reader.Start, _reader.Line, _reader.Column);
    }

    private readonly Location? End(Start start)
        => _options.NoLocations ? null : new Location(start.Position, Math.Max(start.Position, _reader.PreviousEnd), start.Line, start.Column);

    private void Descend()
    {
        if (++_depth > _options.MaxAllowedDepth)
        {
            throw _reader.Error(SyntaxErrors.TooDeep(_options.MaxAllowedDepth));
        }
    }

    private void Ascend() => _depth--;

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw _reader.Error(SyntaxErrors.Expected(kind.ToString(), _reader.Kind.ToString()));
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (_reader.Kind != kind)
        {
            return false;
        }

        _reader.Read();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            var found = _reader.Kind == TokenKind.Name ? _reader.Text() : _reader.Kind.ToString();
            throw _reader.Error(SyntaxErrors.Expected(Encoding.UTF8.GetString(keyword), found));
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!_reader.IsKeyword(keyword))
        {
            return false;
        }

        _reader.Read();
        return true;
    }

    private NameNode ParseName()
    {
        var start = Begin();
        if (_reader.Kind != TokenKind.Name)
        {
            throw _reader.Error(SyntaxErrors.Expected(nameof(TokenKind.Name), _reader.Kind.ToString()));
        }

        var value = _reader.Text();
        _reader.Read();
        return new NameNode(End(start), value);
    }

    private readonly SyntaxException Unexpected() => _reader.Error(
        _reader.Kind == TokenKind.Name ? SyntaxErrors.UnexpectedName(_reader.Text()) : SyntaxErrors.UnexpectedToken(_reader.Kind));

    /// <summary>Parses a list that may be absent but not empty.</summary>
    private T[] ParseOptionalMany<T>(TokenKind open, Rule<T> rule, TokenKind close)
        => _reader.Kind == open ? ParseMany(open, rule, close) : [];

    /// <summary>Parses a list of one or more.</summary>
    private T[] ParseMany<T>(TokenKind open, Rule<T> rule, TokenKind close)
    {
        if (!Skip(open))
        {
            throw _reader.Error(SyntaxErrors.OpeningExpected(open, _reader.Kind));
        }

        var items = new List<T>();
        do
        {
            items.Add(rule(ref this));
        }
        while (!Skip(close));

        return [.. items];
    }

    /// <summary>Parses a list that may be empty.</summary>
    private T[] ParseAny<T>(TokenKind open, Rule<T> rule, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        while (!Skip(close))
        {
            items.Add(rule(ref this));
        }

        return [.. items];
    }

    /// <summary>Parses one or more items between separators, the first of which is optional.</summary>
    private T[] ParseSeparated<T>(TokenKind separator, Rule<T> rule)
    {
        Skip(separator);
        var items = new List<T>();
        do
        {
            items.Add(rule(ref this));
        }
        while (Skip(separator));

        return [.. items];
    }
}
