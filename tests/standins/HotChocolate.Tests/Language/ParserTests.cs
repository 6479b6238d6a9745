namespace HotChocolate.Language;

public class ParserTests
{
    [Theory]
    [InlineData("{a}", "{ a }")]
    [InlineData("query{a}", "{ a }")]
    [InlineData("query Q{a}", "query Q { a }")]
    [InlineData("mutation{a}", "mutation { a }")]
    [InlineData("subscription S @a{b}", "subscription S @a { b }")]
    [InlineData("query($a:Int=1@b,$c:[T!]!){a}", "query($a: Int = 1 @b, $c: [T!]!) { a }")]
    [InlineData("query query{query mutation on fragment true null}", "query query { query mutation on fragment true null }")]
    [InlineData("\"what\" query Q(\"which\"$a:Int){a} \"\"\"part\"\"\"fragment F on T{b}", "\"what\" query Q(\"which\" $a: Int) { a } \"\"\"\npart\n\"\"\" fragment F on T { b }")]
    [InlineData("{a} query{b}", "{ a } query { b }")]
    public void Parse_Operations_PrintCanonically(string source, string expected) => AssertPrints(source, expected);

    [Theory]
    [InlineData("{x:a}", "{ x: a }")]
    [InlineData("{a(b:1 c:$d)@e{f}}", "{ a(b: 1, c: $d) @e { f } }")]
    [InlineData("{...F...on T{a}...{b}...@c{d}}", "{ ...F ... on T { a } ... { b } ... @c { d } }")]
    [InlineData("{...onward}", "{ ...onward }")]
    [InlineData("fragment F on T@a(b:$c){d}", "fragment F on T @a(b: $c) { d }")]
    public void Parse_Selections_PrintCanonically(string source, string expected) => AssertPrints(source, expected);

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-1.5e9", "-1.5e9")]
    [InlineData("\"a/b\"", "\"a\\/b\"")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("RED", "RED")]
    [InlineData("trueish", "trueish")]
    [InlineData("$v", "$v")]
    [InlineData("[]", "[  ]")]
    [InlineData("[1,[2]]", "[ 1, [ 2 ] ]")]
    [InlineData("{}", "{  }")]
    [InlineData("{a:1,b:{c:$d}}", "{ a: 1, b: { c: $d } }")]
    public void Parse_Values_PrintCanonically(string source, string expected)
        => Assert.Equal(expected, Utf8GraphQLParser.Syntax.ParseValueLiteral(source, constant: false).ToString(indented: false));

    [Theory]
    [InlineData("schema@a{query:Q mutation:M subscription:S}", "schema @a { query: Q mutation: M subscription: S }")]
    [InlineData("\"d\"schema{query:Q}", "\"d\" schema { query: Q }")]
    [InlineData("scalar A@b", "scalar A @b")]
    [InlineData("type A", "type A")]
    [InlineData("type A implements&B&C@d{e(f:Int=1@g \"h\"i:J):[K!]!@l}", "type A implements B & C @d { e(f: Int = 1 @g \"h\" i: J): [K!]! @l }")]
    [InlineData("interface A implements B{c:D}", "interface A implements B { c: D }")]
    [InlineData("union A@b=|C|D", "union A @b = C | D")]
    [InlineData("union A", "union A")]
    [InlineData("enum A{B@c \"d\"E}", "enum A { B @c \"d\" E }")]
    [InlineData("input A{b:C={d:[1]}}", "input A { b: C = { d: [ 1 ] } }")]
    [InlineData("directive@a(b:C)repeatable on|FIELD|QUERY", "directive @a(b: C) repeatable on FIELD | QUERY")]
    [InlineData("\"d\"type A{\"e\"b:C}", "\"d\" type A { \"e\" b: C }")]
    [InlineData("type type{input:enum}", "type type { input: enum }")]
    public void Parse_TypeSystem_PrintsCanonically(string source, string expected) => AssertPrints(source, expected);

    [Theory]
    [InlineData("extend schema@a", "extend schema @a")]
    [InlineData("extend schema{mutation:M}", "extend schema { mutation: M }")]
    [InlineData("extend scalar A@b", "extend scalar A @b")]
    [InlineData("extend type A implements B", "extend type A implements B")]
    [InlineData("extend type A{b:C}", "extend type A { b: C }")]
    [InlineData("extend interface A@b", "extend interface A @b")]
    [InlineData("extend union A=B", "extend union A = B")]
    [InlineData("extend enum A{B}", "extend enum A { B }")]
    [InlineData("extend input A{b:C}", "extend input A { b: C }")]
    public void Parse_Extensions_PrintCanonically(string source, string expected) => AssertPrints(source, expected);

    [Fact]
    public void Parse_Nodes_KnowTheirPlaces()
    {
        var document = Utf8GraphQLParser.Parse("query Q {\n  x: name(a: 1)\n}\n# end");
        var operation = (OperationDefinitionNode)document.Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        Assert.Equal(new Location(0, 27, 1, 1), operation.Location);
        Assert.Equal(new Location(12, 25, 2, 3), field.Location);
        Assert.Equal(new Location(15, 19, 2, 6), field.Name.Location);
        Assert.Equal(new Location(20, 24, 2, 11), field.Arguments[0].Location);
    }

    [Fact]
    public void Parse_WithoutLocations_LeavesThemOut()
    {
        var document = Utf8GraphQLParser.Parse("{a}", ParserOptions.Default with { NoLocations = true });
        Assert.Null(document.Definitions[0].Location);
    }

    [Theory]
    [InlineData("[Int!]!", "[Int!]!")]
    [InlineData("[[A]]", "[[A]]")]
    public void ParseTypeReference_Valid_PrintsBack(string source, string expected)
        => Assert.Equal(expected, Utf8GraphQLParser.Syntax.ParseTypeReference(source).ToString());

    private static void AssertPrints(string source, string expected)
    {
        var document = Utf8GraphQLParser.Parse(source);
        Assert.Equal(expected, document.ToString(indented: false));
        Assert.Equal(SyntaxShape.Of(document), SyntaxShape.Of(Utf8GraphQLParser.Parse(document.ToString())));
    }
}
