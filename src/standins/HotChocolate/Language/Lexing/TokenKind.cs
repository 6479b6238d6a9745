namespace HotChocolate.Language;

/// <summary>The kinds of lexical tokens (section 2.1.6). Error messages show these names.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing has been read yet.</summary>
    StartOfFile,

    /// <summary>Nothing is left to read.</summary>
    EndOfFile,

    /// <summary>The punctuator <c>!</c>.</summary>
    Bang,

    /// <summary>The punctuator <c>$</c>.</summary>
    Dollar,

    /// <summary>The punctuator <c>&amp;</c>.</summary>
    Ampersand,

    /// <summary>The punctuator <c>(</c>.</summary>
    LeftParenthesis,

    /// <summary>The punctuator <c>)</c>.</summary>
    RightParenthesis,

    /// <summary>The punctuator <c>...</c>.</summary>
    Spread,

    /// <summary>The punctuator <c>:</c>.</summary>
    Colon,

    /// <summary>The punctuator <c>=</c>.</summary>
    Equal,

    /// <summary>The punctuator <c>@</c>.</summary>
    At,

    /// <summary>The punctuator <c>[</c>.</summary>
    LeftBracket,

    /// <summary>The punctuator <c>]</c>.</summary>
    RightBracket,

    /// <summary>The punctuator <c>{</c>.</summary>
    LeftBrace,

    /// <summary>The punctuator <c>}</c>.</summary>
    RightBrace,

    /// <summary>The punctuator <c>|</c>.</summary>
    Pipe,

    /// <summary>A name or keyword.</summary>
    Name,

    /// <summary>An integer.</summary>
    Integer,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>A string between quotes.</summary>
    String,

    /// <summary>A string between triple quotes.</summary>
    BlockString,
}
