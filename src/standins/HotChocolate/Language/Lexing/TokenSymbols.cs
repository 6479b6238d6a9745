namespace HotChocolate.Language;

/// <summary>How tokens are shown in error messages that quote the source.</summary>
internal static class TokenSymbols
{
    /// <summary>Shows a punctuator as it is written and any other token as the name of its kind.</summary>
    public static string Symbol(this TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "!",
        TokenKind.Dollar => "$",
        TokenKind.Ampersand => "&",
        TokenKind.LeftParenthesis => "(",
        TokenKind.RightParenthesis => ")",
        TokenKind.Spread => "...",
        TokenKind.Colon => ":",
        TokenKind.Equal => "=",
        TokenKind.At => "@",
        TokenKind.LeftBracket => "[",
        TokenKind.RightBracket => "]",
        TokenKind.LeftBrace => "{",
        TokenKind.RightBrace => "}",
        TokenKind.Pipe => "|",
        TokenKind.Integer => "Int",
        _ => kind.ToString(),
    };
}
