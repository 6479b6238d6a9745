namespace HotChocolate.Language;

public class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" a \"", " a ")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"", "\" \\ / \b \f \n \r \t")]
    [InlineData("\"\\u0041\\u00e9\\u00E9\"", "Aéé")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u{41}\\u{1F600}\\u{0000000041}\"", "A😀A")]
    [InlineData("\"\\u{0}\"", "\0")]
    [InlineData("\"é😀\\n漢\"", "é😀\n漢")]
    [InlineData("\"\u0001\"", "\u0001")]
    [InlineData("\"# no comment, really\"", "# no comment, really")]
    public void QuotedString_Valid_HasItsValue(string source, string expected)
        => Assert.Equal(expected, ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(source)).Value);

    [Theory]
    [InlineData("\"\\x\"", "\\x")]
    [InlineData("\"\\\n\"", "\\\n")]
    [InlineData("\"\\u12\"", "\\u12")]
    [InlineData("\"\\u12G4\"", "\\u12G4")]
    [InlineData("\"\\u{}\"", "\\u{}")]
    [InlineData("\"\\u{41\"", "\\u{41")]
    [InlineData("\"\\u{110000}\"", "\\u{110")]
    [InlineData("\"\\u{FFFFFFFFFF}\"", "\\u{FFF")]
    [InlineData("\"\\u{ 41}\"", "\\u{ 41")]
    [InlineData("\"\\uD83D\"", "\\uD83D")]
    [InlineData("\"\\uDE00\\uD83D\"", "\\uDE00")]
    [InlineData("\"\\uD83D\\u{DE00}\"", "\\uD83D")]
    [InlineData("\"\\u{D83D}\"", "\\u{D83")]
    public void QuotedString_InvalidEscape_IsNamed(string source, string escape)
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseValueLiteral(source));
        Assert.Equal($"Invalid character escape sequence: {escape}.", error.Message);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("  a  ", "  a  ")]
    [InlineData("   ", "")]
    [InlineData("\n  a\n", "a")]
    [InlineData("\n    a\n      b\n    c\n  ", "a\n  b\nc")]
    [InlineData("first\n    second\n      third", "first\nsecond\n  third")]
    [InlineData("\n\n  a\n\n  b\n\n", "a\n\nb")]
    [InlineData("\r\n  a\r  b\r\n", "a\nb")]
    [InlineData("\n\ta\n\tb", "a\nb")]
    [InlineData("\n  a\n \t b", "a\n b")]
    [InlineData("\n  a\n     \n  b", "a\n   \nb")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("a\\nb", "a\\nb")]
    [InlineData("a\\\"\"\"b", "a\"\"\"b")]
    [InlineData("a\u2028  b", "a\u2028  b")]
    [InlineData("\n  a\u0085\n  b", "a\u0085\nb")]
    public void BlockString_Valid_LosesIndentationAndBlankEnds(string between, string expected)
    {
        var node = (StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral($"\"\"\"{between}\"\"\"");
        Assert.Equal((expected, true), (node.Value, node.Block));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a\nb")]
    [InlineData("a\n  b\nc")]
    [InlineData("  a")]
    [InlineData("  a\nb")]
    [InlineData("  a\n  b")]
    [InlineData("a\n\nb")]
    [InlineData("a\n   \nb")]
    [InlineData("\na")]
    [InlineData("a\n")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("\"")]
    [InlineData("a\"")]
    [InlineData("a\\")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"\"\"\"\"")]
    [InlineData("\\\"\"\"")]
    [InlineData("\ta\n\tb")]
    public void BlockString_Printed_KeepsItsValue(string value)
    {
        foreach (var indented in new[] { true, false })
        {
            var printed = new StringValueNode(null, value, block: true).ToString(indented);
            Assert.Equal(value, ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(printed)).Value);
        }
    }
}
