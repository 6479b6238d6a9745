using System.Text;

namespace HotChocolate.Language;

/// <content>Strings (section 2.9.4): their ends here, their values on demand.</content>
internal ref partial struct Utf8GraphQLReader
{
    private const int QuotesOfBlock = 3;

    private static ReadOnlySpan<byte> BlockQuote => "\"\"\""u8;

    /// <summary>Decodes the current string token: escapes for quoted strings, indentation for block strings.</summary>
    /// <exception cref="SyntaxException">An escape is none.</exception>
    public readonly string DecodeString()
    {
        if (Kind == TokenKind.BlockString)
        {
            return BlockStringDecoder.Decode(Text());
        }

        if (!Value.Contains((byte)'\\'))
        {
            return Text();
        }

        var value = new StringBuilder(Value.Length);
        var invalid = EscapeDecoder.Decode(Value, value);
        return invalid is null ? value.ToString() : throw Error(SyntaxErrors.InvalidEscape(invalid));
    }

    private void ReadString()
    {
        if (_source[_position..].StartsWith(BlockQuote))
        {
            ReadBlockString();
        }
        else
        {
            ReadQuotedString();
        }
    }

    private void ReadQuotedString()
    {
        var end = _position + 1;
        while (true)
        {
            var next = _source[end..].IndexOfAny("\"\\\n\r"u8);
            end = next < 0 ? _source.Length : end + next;
            if (end >= _source.Length || _source[end] is (byte)'\n' or (byte)'\r')
            {
                throw Error(SyntaxErrors.UnterminatedString);
            }

            if (_source[end] == '"')
            {
                break;
            }

            end = Math.Min(end + 2, _source.Length);
        }

        Finish(TokenKind.String, end + 1);
        Value = Value[1..^1];
    }

    private void ReadBlockString()
    {
        var end = _position + QuotesOfBlock;
        while (true)
        {
            var next = _source[end..].IndexOf(BlockQuote);
            if (next < 0)
            {
                throw Error(SyntaxErrors.UnterminatedString);
            }

            end += next + QuotesOfBlock;
            if (_source[end - QuotesOfBlock - 1] != '\\')
            {
                break;
            }
        }

        Finish(TokenKind.BlockString, end);
        Value = Value[QuotesOfBlock..^QuotesOfBlock];
    }
}
