using System.Text;

namespace HotChocolate.Language;

public class ParserLimitTests
{
    [Fact]
    public void Parse_MoreTokensThanAllowed_Stops()
    {
        var options = ParserOptions.Default with { MaxAllowedTokens = 4 };
        Assert.NotNull(Utf8GraphQLParser.Parse("{a b}", options));
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse("{a b c}", options));
        Assert.Equal("Document contains more than 4 tokens. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Parse_MoreNodesThanAllowed_Stops()
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse("{a b}", ParserOptions.Default with { MaxAllowedNodes = 5 }));
        Assert.Equal("Document contains more than 5 nodes. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Parse_MillionsOfValues_StopsAtAMillionNodes()
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse("{a(b:[" + Repeat("1 ", 1_000_001) + "])}"));
        Assert.Equal("Document contains more than 1000000 nodes. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Parse_MoreFieldsThanAllowed_Stops()
    {
        Assert.NotNull(Utf8GraphQLParser.Parse($"{{{Repeat("a ", 2048)}}}"));
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse($"{{{Repeat("a ", 2049)}}}"));
        Assert.Equal("The GraphQL request document contains more than 2048 fields. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("{a", "")]
    [InlineData("{...", "")]
    [InlineData("{...on T", "")]
    [InlineData("[", "{a(b:")]
    [InlineData("{a:", "{a(b:")]
    [InlineData("[", "query($a:")]
    [InlineData("[", "type A{b:")]
    [InlineData("[", "input A{b:C=")]
    public void Parse_HundredThousandLevels_StopsWithoutExhaustingTheStack(string level, string prefix)
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(prefix + Repeat(level, 100_000)));
        Assert.Equal("Document is nested deeper than 200 levels. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Parse_DepthAllowed_CountsOpenLevelsOnly()
    {
        var siblings = Repeat("{a}", 1000).Replace("{a}", "b{a} ", StringComparison.Ordinal);
        Assert.NotNull(Utf8GraphQLParser.Parse($"{{{siblings}}}", ParserOptions.Default with { MaxAllowedDepth = 2 }));
    }

    [Fact]
    public void Parse_NameOfAMegabyte_IsRead()
    {
        var name = new string('n', 1 << 20);
        var operation = (OperationDefinitionNode)Utf8GraphQLParser.Parse($"{{{name}}}").Definitions[0];
        Assert.Equal(name, ((FieldNode)operation.SelectionSet.Selections[0]).Name.Value);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
