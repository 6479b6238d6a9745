using HotChocolate.Language;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Language, 2.2 to 2.8: descriptions, documents, operations, selections, fields, fragments.</summary>
public sealed class DocumentSyntaxTests
{
    [Theory]
    // 2.2 descriptions of operations, variables and fragments
    [InlineData("\"\"\"Who.\"\"\" query Q(\"Which\" $id: ID!) { person(id: $id) { ...P } } \"Part.\" fragment P on Person { name }")]
    [InlineData("\"a\" mutation { a }")]
    [InlineData("\"a\" subscription S { a }")]
    [InlineData("\"a\" type T { a: Int }")]
    // 2.3 documents
    [InlineData("query A { a } mutation B { b } subscription C { c } fragment D on E { f } type G { h: I }")]
    [InlineData("fragment D on E { f }")]
    // 2.4 operations
    [InlineData("{ a }")]
    [InlineData("query { a }")]
    [InlineData("query ($a: Int) { a }")]
    [InlineData("query @a { a }")]
    [InlineData("query Q($a: Int) @a { a }")]
    [InlineData("mutation Like { like(story: 1) { story { likes } } }")]
    [InlineData("subscription Watch { watched { name } }")]
    // 2.5 selection sets
    [InlineData("{ id name born { year month day } ...F ... on T { a } }")]
    // 2.6 fields
    [InlineData("{ a { b { c { d { e } } } } }")]
    [InlineData("{ a(b: 1) @c(d: 2) { e } }")]
    // 2.7 arguments
    [InlineData("{ a(b: 1, c: 2) }")]
    [InlineData("{ a(c: 2, b: 1) }")]
    // 2.8 aliases
    [InlineData("{ small: picture(size: 64) large: picture(size: 1024) }")]
    [InlineData("{ a: a }")]
    // 2.9 fragments
    [InlineData("{ ...F @a(b: 1) } fragment F on T @c { d }")]
    [InlineData("{ ... on T @a { b } }")]
    [InlineData("{ ... @include(if: $a) { b } }")]
    [InlineData("{ ... { b } }")]
    // words that mean something elsewhere are names where they stand for names
    [InlineData("query query($on: fragment = { query: mutation }) { fragment: on(query: subscription) @type { true: null } }")]
    [InlineData("{ ...fragment ... on on { on } } fragment fragment on on { fragment }")]
    public void Document_OfTheGrammar_IsReadAndPrintsTheSame(string source)
    {
        var document = Utf8GraphQLParser.Parse(source);

        Assert.Equal(SyntaxShape.Of(document), SyntaxShape.Of(Utf8GraphQLParser.Parse(document.ToString(indented: false))));
        Assert.Equal(SyntaxShape.Of(document), SyntaxShape.Of(Utf8GraphQLParser.Parse(document.ToString(indented: true))));
    }

    [Theory]
    // 2.2: the short form of a query has no place for a description, nor has a selection
    [InlineData("\"a\" { a }")]
    [InlineData("{ \"a\" a }")]
    [InlineData("\"a\"")]
    // 2.3
    [InlineData("")]
    [InlineData("a")]
    // 2.4
    [InlineData("query")]
    [InlineData("query Q")]
    [InlineData("query Q(a: Int) { a }")]
    [InlineData("query Q() { a }")]
    [InlineData("Q { a }")]
    [InlineData("@a { b }")]
    [InlineData("($a: Int) { b }")]
    [InlineData("query @a Q { a }")]
    [InlineData("query Q @a ($a: Int) { a }")]
    // 2.5
    [InlineData("{ }")]
    [InlineData("{ a { } }")]
    [InlineData("{ a")]
    [InlineData("{ a } }")]
    // 2.6
    [InlineData("{ a { b } (c: 1) }")]
    [InlineData("{ a @b (c: 1) { d } @e }")]
    [InlineData("{ a.b }")]
    // 2.7
    [InlineData("{ a() }")]
    [InlineData("{ a(b) }")]
    [InlineData("{ a(1) }")]
    [InlineData("{ a(b = 1) }")]
    [InlineData("{ a(\"b\": 1) }")]
    // 2.8
    [InlineData("{ a: b: c }")]
    [InlineData("{ a: }")]
    [InlineData("{ a: ...F }")]
    // 2.9
    [InlineData("{ ...on }")]
    [InlineData("{ ... }")]
    [InlineData("{ ... on { a } }")]
    [InlineData("{ ...F(a: 1) }")]
    [InlineData("{ ...F { a } }")]
    [InlineData("fragment on on T { a }")]
    [InlineData("fragment on T { a }")]
    [InlineData("fragment F T { a }")]
    [InlineData("fragment F on T")]
    [InlineData("fragment F on [T] { a }")]
    public void Document_OutsideTheGrammar_IsRefused(string source) => Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

    // 2.2
    [Fact]
    public void Description_OfAnyKind_IsKept()
    {
        var document = Utf8GraphQLParser.Parse("\"one\" query Q(\"\"\"\n  two\n  lines\n\"\"\" $a: Int) { a } \"three\" fragment F on T { b }");

        var operation = (OperationDefinitionNode)document.Definitions[0];
        Assert.Equal("one", operation.Description?.Value);
        Assert.Equal("two\nlines", operation.VariableDefinitions[0].Description?.Value);
        Assert.Equal("three", ((FragmentDefinitionNode)document.Definitions[1]).Description?.Value);
    }

    // 2.8
    [Theory]
    [InlineData("{ a }", null, "a")]
    [InlineData("{ b: a }", "b", "a")]
    public void Alias_OfAField_StandsBesideItsName(string source, string? alias, string name)
    {
        var field = (FieldNode)((OperationDefinitionNode)Utf8GraphQLParser.Parse(source).Definitions[0]).SelectionSet.Selections[0];

        Assert.Equal((alias, name), (field.Alias?.Value, field.Name.Value));
    }

    // 2.7: the order of arguments is kept, and means nothing
    [Fact]
    public async Task Arguments_InAnyOrder_AreTheSame()
    {
        var world = await EchoWorld.StartAsync();

        Assert.Equal(await world.DataAsync("{ pair(a: 1, b: 2) }"), await world.DataAsync("{ pair(b: 2, a: 1) }"));
    }

    // 2.2: a description changes nothing
    [Fact]
    public async Task Description_OfAnOperation_ChangesNoAnswer()
    {
        var world = await EchoWorld.StartAsync();

        Assert.Equal(
            """{"int":3,"text":"a"}""",
            await world.DataAsync("\"What.\" query Q(\"Which.\" $a: Int = 3) { int(value: $a) ...F } \"\"\"Part.\"\"\" fragment F on Query { text(value: \"a\") }"));
    }
}
