using System.Text;

namespace HotChocolate.Language;

public class LexerTests
{
    [Theory]
    [InlineData("! $ & ( ) ... : = @ [ ] { | }", "Bang Dollar Ampersand LeftParenthesis RightParenthesis Spread Colon Equal At LeftBracket RightBracket LeftBrace Pipe RightBrace")]
    [InlineData("!$&()...:=@[]{|}", "Bang Dollar Ampersand LeftParenthesis RightParenthesis Spread Colon Equal At LeftBracket RightBracket LeftBrace Pipe RightBrace")]
    [InlineData("a _b C3 __d", "Name:a Name:_b Name:C3 Name:__d")]
    [InlineData("0 -0 12 -7", "Integer:0 Integer:-0 Integer:12 Integer:-7")]
    [InlineData("0.5 -1.25 1e3 1E+3 2.5e-10", "Float:0.5 Float:-1.25 Float:1e3 Float:1E+3 Float:2.5e-10")]
    [InlineData("\"\" \"a b\"", "String: String:a b")]
    [InlineData("\"\"\"\"\"\" \"\"\"a\"b\"\"\"", "BlockString: BlockString:a\"b")]
    [InlineData("\"\"\"a\\\"\"\"b\"\"\"", "BlockString:a\"\"\"b")]
    [InlineData("1,2 ,, 3", "Integer:1 Integer:2 Integer:3")]
    [InlineData("a#b\nc # d", "Name:a Name:c")]
    [InlineData("\uFEFFa\uFEFF b", "Name:a Name:b")]
    [InlineData("{a}", "LeftBrace Name:a RightBrace")]
    [InlineData("[1]", "LeftBracket Integer:1 RightBracket")]
    [InlineData("\t\r\n ,#", "")]
    [InlineData("", "")]
    public void Read_ValidSource_GivesItsTokens(string source, string expected) => Assert.Equal(expected, Tokens(source));

    [Theory]
    [InlineData("?", "Unexpected character `?` (63).")]
    [InlineData("'a'", "Unexpected character `'` (39).")]
    [InlineData("é", "Unexpected character `é` (233).")]
    [InlineData("\u0007", "Unexpected character `\u0007` (7).")]
    [InlineData("..", "Expected a `Spread`-token.")]
    [InlineData(".5", "Invalid number, expected digit before \".\".")]
    [InlineData("00", "Invalid number, unexpected digit after 0: `0` (48).")]
    [InlineData("-01", "Invalid number, unexpected digit after 0: `1` (49).")]
    [InlineData("-", "Invalid number, expected digit but got: `<EOF>`.")]
    [InlineData("-a", "Invalid number, expected digit but got: `a` (97).")]
    [InlineData("1.", "Invalid number, expected digit but got: `<EOF>`.")]
    [InlineData("1.e3", "Invalid number, expected digit but got: `e` (101).")]
    [InlineData("1e", "Invalid number, expected digit but got: `<EOF>`.")]
    [InlineData("1e+-2", "Invalid number, expected digit but got: `-` (45).")]
    [InlineData("0xF1", "Found a NameStart character `x` (120) following a number, which is disallowed.")]
    [InlineData("1.2.3", "Found a NameStart character `.` (46) following a number, which is disallowed.")]
    [InlineData("1_000", "Found a NameStart character `_` (95) following a number, which is disallowed.")]
    [InlineData("\"a", "Unterminated string.")]
    [InlineData("\"a\nb\"", "Unterminated string.")]
    [InlineData("\"a\rb\"", "Unterminated string.")]
    [InlineData("\"a\\", "Unterminated string.")]
    [InlineData("\"a\\\"", "Unterminated string.")]
    [InlineData("\"\"\"a\"\"", "Unterminated string.")]
    [InlineData("\"\"\"a\\\"\"\"", "Unterminated string.")]
    public void Read_InvalidSource_SaysWhy(string source, string message)
        => Assert.Equal(message, Assert.Throws<SyntaxException>(() => Tokens(source)).Message);

    [Theory]
    [InlineData("a", 1, 1, 0, 1)]
    [InlineData("  a", 1, 3, 2, 3)]
    [InlineData("\n\n a", 3, 2, 3, 4)]
    [InlineData("\r\n\r a", 3, 2, 4, 5)]
    [InlineData("# c\n a", 2, 2, 5, 6)]
    [InlineData("\uFEFFa", 1, 4, 3, 4)]
    public void Read_FirstToken_KnowsItsPlace(string source, int line, int column, int start, int end)
    {
        var reader = new Utf8GraphQLReader(Encoding.UTF8.GetBytes(source), int.MaxValue);
        reader.Read();
        Assert.Equal((line, column, start, end), (reader.Line, reader.Column, reader.Start, reader.End));
    }

    [Fact]
    public void Read_AfterBlockString_CountsTheLinesInside()
    {
        var reader = new Utf8GraphQLReader("\"\"\"\na\r\nb\rc\n\"\"\" x"u8, int.MaxValue);
        reader.Read();
        Assert.Equal((1, 1), (reader.Line, reader.Column));
        reader.Read();
        Assert.Equal((5, 5), (reader.Line, reader.Column));
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_SaysWhere()
    {
        var error = Assert.Throws<SyntaxException>(() => new Utf8GraphQLReader([(byte)'a', (byte)'\n', (byte)'b', 0xC3, 0x28], int.MaxValue));
        Assert.Equal(("The source text is not valid UTF-8.", 3, 2, 2), (error.Message, error.Position, error.Line, error.Column));
    }

    private static string Tokens(string source)
    {
        var reader = new Utf8GraphQLReader(Encoding.UTF8.GetBytes(source), int.MaxValue);
        var tokens = new List<string>();
        for (reader.Read(); reader.Kind != TokenKind.EndOfFile; reader.Read())
        {
            tokens.Add(reader.Kind switch
            {
                TokenKind.String or TokenKind.BlockString => $"{reader.Kind}:{reader.DecodeString()}",
                >= TokenKind.Name => $"{reader.Kind}:{reader.Text()}",
                _ => reader.Kind.ToString(),
            });
        }

        return string.Join(' ', tokens);
    }
}
