namespace HotChocolate.Language;

public class ParserErrorTests
{
    [Theory]
    [InlineData("", "Unexpected token: <EOF>.", 1, 1)]
    [InlineData("# only a comment", "Unexpected token: <EOF>.", 1, 17)]
    [InlineData("{", "Expected a `Name`-token, but found a `EndOfFile`-token.", 1, 2)]
    [InlineData("{}", "Expected a `Name`-token, but found a `RightBrace`-token.", 1, 2)]
    [InlineData("{a", "Expected a `Name`-token, but found a `EndOfFile`-token.", 1, 3)]
    [InlineData("{a(}", "Expected a `Name`-token, but found a `RightBrace`-token.", 1, 4)]
    [InlineData("{a()}", "Expected a `Name`-token, but found a `RightParenthesis`-token.", 1, 4)]
    [InlineData("{a(b)}", "Expected a `Colon`-token, but found a `RightParenthesis`-token.", 1, 5)]
    [InlineData("{a(b:)}", "Unexpected token: ).", 1, 6)]
    [InlineData("{\n  a:\n}", "Expected a `Name`-token, but found a `RightBrace`-token.", 3, 1)]
    [InlineData("{...}", "Expected a LeftBrace token but found `}`.", 1, 5)]
    [InlineData("{...on}", "Expected a `Name`-token, but found a `RightBrace`-token.", 1, 7)]
    [InlineData("{a}}", "Unexpected token: }.", 1, 4)]
    [InlineData("nonsense", "Unexpected name: `nonsense`.", 1, 1)]
    [InlineData("query", "Expected a LeftBrace token but found `<EOF>`.", 1, 6)]
    [InlineData("query(){a}", "Expected a `Dollar`-token, but found a `RightParenthesis`-token.", 1, 7)]
    [InlineData("query($a:Int=$b){c}", "Unexpected token: $.", 1, 14)]
    [InlineData("query($a:Int @b(c:$d)){e}", "Unexpected token: $.", 1, 19)]
    [InlineData("query($a:Int=[$b]){c}", "Unexpected token: $.", 1, 15)]
    [InlineData("query($a:[Int){c}", "Expected a `RightBracket`-token, but found a `RightParenthesis`-token.", 1, 14)]
    [InlineData("query($a:Int!!){c}", "Expected a `Dollar`-token, but found a `Bang`-token.", 1, 14)]
    [InlineData("fragment on on T{a}", "Unexpected name: `on`.", 1, 10)]
    [InlineData("fragment F T{a}", "Expected a `on`-token, but found a `T`-token.", 1, 12)]
    [InlineData("fragment F{a}", "Expected a `on`-token, but found a `LeftBrace`-token.", 1, 11)]
    [InlineData("fragment F($a:Int) on T{a}", "Expected a `on`-token, but found a `LeftParenthesis`-token.", 1, 11)]
    [InlineData("\"d\" {a}", "Unexpected token: {.", 1, 5)]
    [InlineData("\"d\" extend type A{b:C}", "Unexpected name: `extend`.", 1, 5)]
    [InlineData("type A{}", "Expected a `Name`-token, but found a `RightBrace`-token.", 1, 8)]
    [InlineData("type A implements{b:C}", "Expected a `Name`-token, but found a `LeftBrace`-token.", 1, 18)]
    [InlineData("enum A{true}", "Unexpected name: `true`.", 1, 8)]
    [InlineData("union A=", "Expected a `Name`-token, but found a `EndOfFile`-token.", 1, 9)]
    [InlineData("schema{a:B}", "Unexpected name: `a`.", 1, 8)]
    [InlineData("directive @a on NOWHERE", "Unexpected name: `NOWHERE`.", 1, 17)]
    [InlineData("directive @a", "Expected a `on`-token, but found a `EndOfFile`-token.", 1, 13)]
    [InlineData("extend type A", "Unexpected token: <EOF>.", 1, 14)]
    [InlineData("extend schema", "Unexpected token: <EOF>.", 1, 14)]
    [InlineData("extend scalar A", "Unexpected token: <EOF>.", 1, 16)]
    [InlineData("extend union A", "Unexpected token: <EOF>.", 1, 15)]
    [InlineData("extend query A", "Unexpected name: `query`.", 1, 8)]
    [InlineData("input A{b:C=$d}", "Unexpected token: $.", 1, 13)]
    [InlineData("{a(b:{c:1)}", "Expected a `Name`-token, but found a `RightParenthesis`-token.", 1, 10)]
    public void Parse_InvalidDocument_SaysWhatAndWhere(string source, string message, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));
        Assert.Equal((message, line, column), (error.Message, error.Line, error.Column));
    }

    [Fact]
    public void ParseValueLiteral_MoreThanOneValue_IsRefused()
        => Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseValueLiteral("1 2"));

    [Fact]
    public void ParseValueLiteral_VariableInConstant_IsRefused()
        => Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseValueLiteral("$a"));
}
