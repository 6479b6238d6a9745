namespace HotChocolate.Language;

/// <content>Numbers (sections 2.9.1 and 2.9.2).</content>
internal ref partial struct Utf8GraphQLReader
{
    private void ReadNumber()
    {
        var kind = TokenKind.Integer;
        HasExponent = false;
        SkipIf((byte)'-');
        ReadIntegerPart();
        if (SkipIf((byte)'.'))
        {
            kind = TokenKind.Float;
            ReadDigits();
        }

        if (SkipIf((byte)'e') || SkipIf((byte)'E'))
        {
            kind = TokenKind.Float;
            HasExponent = true;
            _ = SkipIf((byte)'+') || SkipIf((byte)'-');
            ReadDigits();
        }

        // "1a" and "1.2.3" are no numbers with something behind them.
        if (_position < _source.Length && (_source[_position] == '.' || IsNameStart(_source[_position])))
        {
            throw Error(SyntaxErrors.NameAfterNumber(Character(_position)));
        }

        Finish(kind, _position);
    }

    private void ReadIntegerPart()
    {
        if (!SkipIf((byte)'0'))
        {
            ReadDigits();
        }
        else if (_position < _source.Length && IsDigit(_source[_position]))
        {
            throw Error(SyntaxErrors.DigitAfterZero(Character(_position)));
        }
    }

    private void ReadDigits()
    {
        var start = _position;
        while (_position < _source.Length && IsDigit(_source[_position]))
        {
            _position++;
        }

        if (_position == start)
        {
            throw Error(SyntaxErrors.DigitExpected(Character(_position)));
        }
    }

    private bool SkipIf(byte character)
    {
        var found = _position < _source.Length && _source[_position] == character;
        _position += found ? 1 : 0;
        return found;
    }
}
