using System.Text;
using HotChocolate.Language;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Language.Source-Text, 2.1: characters, and the tokens made of them.</summary>
public sealed class SourceTextTests
{
    private const string Plain = "query Q($a: [Int!] = [1, 2]) { x: field(text: \"a b\", list: $a) @tag { ...F ... on T { y } } } fragment F on T { z }";

    // 2.1.1 white space, 2.1.2 line terminators, 2.1.3 comments, 2.1.4 commas, 2.1.6 byte order mark
    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData(",")]
    [InlineData(", ,,\t")]
    [InlineData("\uFEFF")]
    [InlineData("# any text: { } \" \"\"\" \\u12 é 😀\u2028\u0000\n")]
    [InlineData("#\r")]
    [InlineData("#,\r\n#\n")]
    public void Ignored_BetweenAnyTwoTokens_ChangesNothing(string ignored)
    {
        string[] tokens =
        [
            "query", " ", "Q", "(", "$", "a", ":", "[", "Int", "!", "]", "=", "[", "1", " ", "2", "]", ")", "{", "x", ":", "field", "(", "text", ":",
            "\"a b\"", " ", "list", ":", "$", "a", ")", "@", "tag", "{", "...", "F", " ", "...", "on", " ", "T", "{", "y", "}", "}", "}",
            "fragment", " ", "F", " ", "on", " ", "T", "{", "z", "}",
        ];

        var spread = ignored + string.Join(ignored, tokens) + ignored;

        Assert.Equal(Shape(Plain), Shape(spread));
        Assert.Equal(Shape(Plain), Shape(string.Concat(tokens)));
    }

    // 2.1.3
    [Theory]
    [InlineData("{ a # b }\n}", "{ a }")]
    [InlineData("{ a } # the end", "{ a }")]
    [InlineData("#\n{ a }", "{ a }")]
    [InlineData("{ a(b: \"# no comment\") }", "{ a(b: \"# no comment\") }")]
    public void Comment_AtAnyPlace_EndsWithItsLine(string source, string same) => Assert.Equal(Shape(same), Shape(source));

    // 2.1.1: no other space of Unicode separates tokens; 2.1.2: no other line terminator does
    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u2003')]
    [InlineData('\u3000')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u000B')]
    [InlineData('\u000C')]
    [InlineData('\u0000')]
    public void Character_OutsideTheGrammar_IsRefusedBetweenTokens(char character) => AssertRefused($"{{ a{character}b }}", 1, 4);

    // 2.1.2: lines are counted by all three terminators
    [Theory]
    [InlineData("{\n\n ? }", 3, 2)]
    [InlineData("{\r\r ? }", 3, 2)]
    [InlineData("{\r\n\r\n ? }", 3, 2)]
    [InlineData("# c\r\n{ ? }", 2, 3)]
    [InlineData("{ a(b: \"\"\"\n\r\n\r\"\"\" ? }", 4, 5)]
    public void Fault_OnALaterLine_SaysLineAndColumn(string source, int line, int column) => AssertRefused(source, line, column);

    // 2.1.5: the longest token is taken, and what may not follow is refused
    [Theory]
    [InlineData("{ a1 }", "a1")]
    [InlineData("{ _ }", "_")]
    [InlineData("{ __a_1B }", "__a_1B")]
    public void Name_OfLettersDigitsAndUnderscores_IsOneToken(string source, string name) =>
        Assert.Equal(name, Assert.IsType<FieldNode>(Assert.Single(Operation(source).SelectionSet.Selections)).Name.Value);

    // 2.1.8
    [Theory]
    [InlineData("{ 1a }", 1, 3)]
    [InlineData("{ naïve }", 1, 5)]
    [InlineData("{ a-b }", 1, 4)]
    [InlineData("{ é }", 1, 3)]
    public void Name_OfOtherCharacters_IsRefused(string source, int line, int column) => AssertRefused(source, line, column);

    // 2.1.8
    [Fact]
    public void Names_ThatDifferInCaseOrUnderscores_AreDifferent() =>
        Assert.NotEqual(Shape("{ name otherName }"), Shape("{ Name other_name }"));

    // 2.1.7
    [Theory]
    [InlineData("{ .. a }")]
    [InlineData("{ .... a }")]
    [InlineData("{ . . . a }")]
    [InlineData("{ a % b }")]
    [InlineData("{ a; b }")]
    [InlineData("{ a(b: 'c') }")]
    [InlineData("{ a(b: `c`) }")]
    [InlineData("{ a(b: <c>) }")]
    [InlineData("{ a(b: 1 + 2) }")]
    [InlineData("{ a ~ * / ^ ? }")]
    public void Punctuation_ThatIsNone_IsRefused(string source) => Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

    // 2.1: surrogates are no characters of their own, in whatever encoding they come
    [Theory]
    [InlineData(0x7B, 0x20, 0x61, 0xED, 0xA0, 0x80, 0x7D)]
    [InlineData(0x22, 0xED, 0xB0, 0x80, 0x22)]
    [InlineData(0x23, 0xC0, 0x80)]
    [InlineData(0x23, 0xF4, 0x90, 0x80, 0x80)]
    [InlineData(0x7B, 0x20, 0xE9, 0x20, 0x7D)]
    public void Bytes_ThatAreNoScalarValue_AreRefused(params int[] bytes) =>
        Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(bytes.Select(value => (byte)value).ToArray()));

    // 2.1
    [Theory]
    [InlineData("é")]
    [InlineData("漢字")]
    [InlineData("😀")]
    [InlineData("\u0001\u007F")]
    [InlineData("\U0010FFFF")]
    public void Character_OfAllUnicode_StandsInStringsAndComments(string text)
    {
        var operation = Operation($"# {text}\n{{ a(b: \"{text}\", c: \"\"\"{text}\"\"\") }}");

        var arguments = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections)).Arguments;
        Assert.All(arguments, argument => Assert.Equal(text, Assert.IsType<StringValueNode>(argument.Value).Value));
    }

    private static OperationDefinitionNode Operation(string source) => (OperationDefinitionNode)Utf8GraphQLParser.Parse(source).Definitions[0];

    private static string Shape(string source) => SyntaxShape.Of(Utf8GraphQLParser.Parse(source));

    private static void AssertRefused(string source, int line, int column)
    {
        var fault = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(Encoding.UTF8.GetBytes(source)));
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }
}
