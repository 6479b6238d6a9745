using System.Text;
using System.Text.Unicode;

namespace HotChocolate.Language;

/// <summary>Reads the lexical tokens of a UTF-8 source, one at a time and without allocating (section 2.1).</summary>
internal ref partial struct Utf8GraphQLReader
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly int _maxTokens;
    private int _position;
    private int _lineStart;
    private int _tokens;

    /// <summary>Initialises a reader that stands before the first token.</summary>
    /// <param name="source">The source, whole.</param>
    /// <param name="maxTokens">How many tokens it may have.</param>
    /// <exception cref="SyntaxException">The source is not UTF-8.</exception>
    public Utf8GraphQLReader(ReadOnlySpan<byte> source, int maxTokens)
    {
        _source = source;
        _maxTokens = maxTokens;
        Line = 1;
        Column = 1;
        if (!Utf8.IsValid(source))
        {
            throw InvalidEncoding();
        }
    }

    /// <summary>Gets the kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Gets the index of the current token's first byte.</summary>
    public int Start { get; private set; }

    /// <summary>Gets the index after the current token's last byte.</summary>
    public int End { get; private set; }

    /// <summary>Gets the index after the last byte of the token before the current one.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>Gets the line of the current token, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Gets the column of the current token, counted from 1 in bytes.</summary>
    public int Column { get; private set; }

    /// <summary>Gets a value indicating whether the current float has an exponent.</summary>
    public bool HasExponent { get; private set; }

    /// <summary>Gets the bytes of the current token; of a string, without its quotes.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Moves to the next token.</summary>
    /// <exception cref="SyntaxException">No token begins at this place, or there are too many.</exception>
    public void Read()
    {
        PreviousEnd = End;
        SkipPendingLines();
        SkipIgnored();
        Start = _position;
        Column = 1 + _position - _lineStart;
        if (_position >= _source.Length)
        {
            Finish(TokenKind.EndOfFile, _position);
            return;
        }

        if (++_tokens > _maxTokens)
        {
            throw Error(SyntaxErrors.TooManyTokens(_maxTokens));
        }

        ReadToken(_source[_position]);
    }

    /// <summary>Tells whether the current token is this name.</summary>
    public readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => Kind == TokenKind.Name && Value.SequenceEqual(keyword);

    /// <summary>Decodes the current token's bytes as they stand.</summary>
    public readonly string Text() => Encoding.UTF8.GetString(Value);

    /// <summary>Makes an error at the current token.</summary>
    public readonly SyntaxException Error(string message) => new(message, _position, Line, Column);

    private void ReadToken(byte first)
    {
        if (Punctuator(first) is var kind and not TokenKind.StartOfFile)
        {
            Finish(kind, _position + 1);
        }
        else if (IsNameStart(first))
        {
            ReadName();
        }
        else if (first == '"')
        {
            ReadString();
        }
        else if (first == '-' || IsDigit(first))
        {
            ReadNumber();
        }
        else if (first == '.')
        {
            ReadSpread();
        }
        else
        {
            throw Error(SyntaxErrors.UnexpectedCharacter(Character(_position)));
        }
    }

    private void Finish(TokenKind kind, int end)
    {
        Kind = kind;
        Value = _source[Start..end];
        End = end;
        _position = end;
    }

    private void ReadName()
    {
        var end = _position + 1;
        while (end < _source.Length && IsNameContinue(_source[end]))
        {
            end++;
        }

        Finish(TokenKind.Name, end);
    }

    private void ReadSpread()
    {
        if (_source[_position..].StartsWith("..."u8))
        {
            Finish(TokenKind.Spread, _position + 3);
        }
        else if (_position + 1 < _source.Length && IsDigit(_source[_position + 1]))
        {
            throw Error(SyntaxErrors.DigitMissingBeforeDot);
        }
        else
        {
            throw Error(SyntaxErrors.Expected(TokenKind.Spread));
        }
    }

    /// <summary>Reads the character at an index, for error messages; null at the end.</summary>
    private readonly Rune? Character(int index)
        => Rune.DecodeFromUtf8(_source[index..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null;
}
