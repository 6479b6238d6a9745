using System.Globalization;
using System.Text;

namespace HotChocolate.Language;

/// <summary>The messages of <see cref="SyntaxException" />, all in one place.</summary>
internal static class SyntaxErrors
{
    /// <summary>A string without its closing quote, or broken by the end of its line.</summary>
    public const string UnterminatedString = "Unterminated string.";

    /// <summary>Bytes that are not UTF-8.</summary>
    public const string InvalidEncoding = "The source text is not valid UTF-8.";

    /// <summary>A number that begins with its dot.</summary>
    public const string DigitMissingBeforeDot = "Invalid number, expected digit before \".\".";

    /// <summary>An escape that is none, shown with its backslash.</summary>
    public static string InvalidEscape(string escape) => $"Invalid character escape sequence: {escape}.";

    /// <summary>A character with which no token begins.</summary>
    public static string UnexpectedCharacter(Rune? character) => $"Unexpected character {Shown(character)}.";

    /// <summary>A second digit after a leading zero.</summary>
    public static string DigitAfterZero(Rune? character) => $"Invalid number, unexpected digit after 0: {Shown(character)}.";

    /// <summary>A number that stops where a digit must follow.</summary>
    public static string DigitExpected(Rune? character) => $"Invalid number, expected digit but got: {Shown(character)}.";

    /// <summary>A letter or dot right behind a number.</summary>
    public static string NameAfterNumber(Rune? character) => $"Found a NameStart character {Shown(character)} following a number, which is disallowed.";

    /// <summary>One kind of token was expected.</summary>
    public static string Expected(TokenKind expected) => $"Expected a `{expected}`-token.";

    /// <summary>One kind of token or keyword was expected and another found.</summary>
    public static string Expected(string expected, string found) => $"Expected a `{expected}`-token, but found a `{found}`-token.";

    /// <summary>The opening of a list of members was expected.</summary>
    public static string OpeningExpected(TokenKind expected, TokenKind found) => $"Expected a {expected} token but found `{found.Symbol()}`.";

    /// <summary>A token that nothing can begin with at this place.</summary>
    public static string UnexpectedToken(TokenKind found) => $"Unexpected token: {found.Symbol()}.";

    /// <summary>A name that the grammar excludes at this place.</summary>
    public static string UnexpectedName(string name) => $"Unexpected name: `{name}`.";

    /// <summary>Too many tokens.</summary>
    public static string TooManyTokens(int limit) => Invariant($"Document contains more than {limit} tokens. Parsing aborted.");

    /// <summary>Too many nodes.</summary>
    public static string TooManyNodes(int limit) => Invariant($"Document contains more than {limit} nodes. Parsing aborted.");

    /// <summary>Too many fields.</summary>
    public static string TooManyFields(int limit) => Invariant($"The GraphQL request document contains more than {limit} fields. Parsing aborted.");

    /// <summary>Too deep a nesting.</summary>
    public static string TooDeep(int limit) => Invariant($"Document is nested deeper than {limit} levels. Parsing aborted.");

    private static string Shown(Rune? character) => character is { } rune ? Invariant($"`{rune}` ({rune.Value})") : "`<EOF>`";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
