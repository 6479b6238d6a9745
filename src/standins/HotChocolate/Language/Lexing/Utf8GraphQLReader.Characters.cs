using System.Text;

namespace HotChocolate.Language;

/// <content>What the lexer skips, and how it tells characters apart (sections 2.1.1 to 2.1.9).</content>
internal ref partial struct Utf8GraphQLReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static bool IsDigit(byte character) => (uint)(character - '0') <= 9;

    private static bool IsNameStart(byte character) => character == '_' || (uint)((character | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsNameContinue(byte character) => IsNameStart(character) || IsDigit(character);

    private static TokenKind Punctuator(byte character) => character switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.LeftParenthesis,
        (byte)')' => TokenKind.RightParenthesis,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.Equal,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.LeftBracket,
        (byte)']' => TokenKind.RightBracket,
        (byte)'{' => TokenKind.LeftBrace,
        (byte)'}' => TokenKind.RightBrace,
        (byte)'|' => TokenKind.Pipe,
        _ => TokenKind.StartOfFile,
    };

    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    SkipLineTerminator();
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when _source[_position..].StartsWith(ByteOrderMark):
                    _position += ByteOrderMark.Length;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineTerminator()
    {
        var isPair = _source[_position] == '\r' && _position + 1 < _source.Length && _source[_position + 1] == '\n';
        _position += isPair ? 2 : 1;
        Line++;
        _lineStart = _position;
    }

    private void SkipComment()
    {
        var length = _source[_position..].IndexOfAny((byte)'\n', (byte)'\r');
        _position = length < 0 ? _source.Length : _position + length;
    }

    /// <summary>Counts the lines inside a block string only once it is left, so that errors show where it began.</summary>
    private void SkipPendingLines()
    {
        if (Kind != TokenKind.BlockString)
        {
            return;
        }

        for (_position = Start; _position < End;)
        {
            var next = _source[_position..End].IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
            {
                break;
            }

            _position += next;
            SkipLineTerminator();
        }

        _position = End;
    }

    private readonly SyntaxException InvalidEncoding()
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(_source[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return new SyntaxException(SyntaxErrors.InvalidEncoding, valid, 1 + _source[..valid].Count((byte)'\n'), valid - _source[..valid].LastIndexOf((byte)'\n'));
    }
}
