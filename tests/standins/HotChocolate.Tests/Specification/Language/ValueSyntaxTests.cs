using HotChocolate.Language;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Input-Values, 2.10: every kind of value.</summary>
public sealed class ValueSyntaxTests
{
    [Theory]
    // 2.10.1 Int, 2.10.2 Float: of the value as it is written
    [InlineData("0", typeof(IntValueNode))]
    [InlineData("-0", typeof(IntValueNode))]
    [InlineData("9223372036854775808000", typeof(IntValueNode))]
    [InlineData("6.0221413e23", typeof(FloatValueNode))]
    [InlineData("0.0", typeof(FloatValueNode))]
    [InlineData("1e50", typeof(FloatValueNode))]
    [InlineData("1E-5", typeof(FloatValueNode))]
    [InlineData("-1.5e+5", typeof(FloatValueNode))]
    // 2.10.3
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("false", typeof(BooleanValueNode))]
    // 2.10.4
    [InlineData("\"\"", typeof(StringValueNode))]
    [InlineData("\"\"\"\"\"\"", typeof(StringValueNode))]
    [InlineData("\"\\u{1F600}\"", typeof(StringValueNode))]
    // 2.10.5
    [InlineData("null", typeof(NullValueNode))]
    // 2.10.6: an enum value is any name but true, false and null
    [InlineData("MOBILE_WEB", typeof(EnumValueNode))]
    [InlineData("True", typeof(EnumValueNode))]
    [InlineData("NULL", typeof(EnumValueNode))]
    [InlineData("query", typeof(EnumValueNode))]
    // 2.10.7
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("[1, 2, 3]", typeof(ListValueNode))]
    [InlineData("[1 \"a\" [true] {b: C}]", typeof(ListValueNode))]
    // 2.10.8
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData("{ lon: 12.43, lat: -53.211 }", typeof(ObjectValueNode))]
    public void Value_OfEachKind_IsRead(string source, Type kind) => Assert.IsType(kind, Utf8GraphQLParser.Syntax.ParseValueLiteral(source));

    [Theory]
    // 2.10.1: no leading zeros, no plus, nothing after the digits that a name or a number could go on with
    [InlineData("00")]
    [InlineData("-00")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("- 1")]
    [InlineData("0x1F")]
    [InlineData("0b1")]
    [InlineData("123L")]
    [InlineData("1_000")]
    [InlineData("1a")]
    // 2.10.2
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("01.1")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e1.5")]
    [InlineData("1 .5")]
    [InlineData("1.5.5")]
    [InlineData("1.5f")]
    [InlineData("1.5_5")]
    [InlineData("1.5e5x")]
    [InlineData("Infinity.5")]
    // 2.10.4
    [InlineData("\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\rb\"")]
    [InlineData("\"\\a\"")]
    [InlineData("\"\\u00\"")]
    [InlineData("\"\\U0041\"")]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"\\uDC00\\uD800\"")]
    [InlineData("\"\\u{D800}\"")]
    [InlineData("\"\\u{110000}\"")]
    [InlineData("\"\\u{}\"")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"a\"\"")]
    [InlineData("\"\"\"a\\\"\"\"")]
    // 2.10.7, 2.10.8
    [InlineData("[")]
    [InlineData("[1")]
    [InlineData("]")]
    [InlineData("{a}")]
    [InlineData("{a: }")]
    [InlineData("{1: 2}")]
    [InlineData("{\"a\": 2}")]
    [InlineData("{a: 1")]
    [InlineData("(1)")]
    public void Value_OfNoKind_IsRefused(string source) => Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseValueLiteral(source));

    // 2.10.4, string value semantics
    [Theory]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u00e9\\u00E9\\u{e9}\\u{0000E9}\"", "éééé")]
    [InlineData("\"\\uD83D\\uDE00\\u{1f600}😀\"", "😀😀😀")]
    [InlineData("\"\t\"", "\t")]
    [InlineData("\"a \\\"\\\"\\\" b\"", "a \"\"\" b")]
    [InlineData("\"#,{}\"", "#,{}")]
    public void String_OfOneLine_HasItsEscapesReplaced(string source, string value) =>
        Assert.Equal(value, ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(source)).Value);

    // 2.10.4, block string semantics: common indentation but the first line's, blank lines at both ends, one escape, lines ended by \n
    [Theory]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\r\n    a\r      b\n    c\r\n", "a\n  b\nc")]
    [InlineData("  first keeps its blanks\n  second", "  first keeps its blanks\nsecond")]
    [InlineData("\n\t\t\ta\n\t b", "\ta\nb")]
    [InlineData("\n  a\n \n  b", "a\n\nb")]
    [InlineData("\n\n   \n\t\n", "")]
    [InlineData("a  \n  b  \n", "a  \nb  ")]
    [InlineData("# no comment, {}", "# no comment, {}")]
    [InlineData("a \\\"\"\" b \\n \\u0041 \\\\ \"\" c", "a \"\"\" b \\n \\u0041 \\\\ \"\" c")]
    public void BlockString_Raw_HasItsLinesTakenIn(string raw, string value) =>
        Assert.Equal(value, ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral($"\"\"\"{raw}\"\"\"")).Value);

    // 2.10.5: null and nothing at all are two things
    [Theory]
    [InlineData("{ given(value: null) }", "null")]
    [InlineData("{ given }", "absent")]
    public async Task Null_Written_IsNotTheSameAsNothing(string query, string seen) =>
        Assert.Equal($$"""{"given":"{{seen}}"}""", await (await EchoWorld.StartAsync()).DataAsync(query));

    // 2.10.8: fields come in any order
    [Theory]
    [InlineData("{ shape(value: { size: 1, form: \"flat\" }) }")]
    [InlineData("{ shape(value: { form: \"flat\", size: 1 }) }")]
    public async Task InputObject_WithItsFieldsInAnyOrder_IsTheSame(string query) =>
        Assert.Equal("""{"shape":"1 flat - - - absent"}""", await (await EchoWorld.StartAsync()).DataAsync(query));
}
