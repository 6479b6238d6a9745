using HotChocolate.Language;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Language.Variables, 2.11 to 2.13: variables, references to types, directives.</summary>
public sealed class ReferenceSyntaxTests
{
    [Theory]
    // 2.11
    [InlineData("query($a: Int) { b(c: $a) }")]
    [InlineData("query($a: Int $b: [Int!]! = [1], $c: T = { d: { e: [F] } } @g(h: 1)) { b(c: [$a, { d: $b }]) @include(if: $c) }")]
    // 2.12
    [InlineData("query($a: Int!, $b: [Int], $c: [Int!], $d: [Int]!, $e: [Int!]!, $f: [[[Int!]]!]) { a }")]
    // 2.13: directives have arguments as fields have, and their order is kept
    [InlineData("query Q($a: Int @b) @c @d(e: 1) { f @g @g(h: $a) ...I @j ... on K @l { m } } fragment I on K @n { o }")]
    public void Reference_OfTheGrammar_PrintsAsItIsWritten(string source)
    {
        var document = Utf8GraphQLParser.Parse(source);

        Assert.Equal(SyntaxShape.Of(document), SyntaxShape.Of(Utf8GraphQLParser.Parse(document.ToString())));
    }

    [Theory]
    // 2.11: a variable has a name and a type, and no place in what must be constant
    [InlineData("query($: Int) { a }")]
    [InlineData("query($a) { a }")]
    [InlineData("query($a: ) { a }")]
    [InlineData("query($a: $b) { a }")]
    [InlineData("query($a: Int = ) { a }")]
    [InlineData("query($a: Int = $b) { a }")]
    [InlineData("query($a: [Int] = [$b]) { a }")]
    [InlineData("query($a: T = { b: $c }) { a }")]
    [InlineData("query($a: Int @b(c: $d)) { a }")]
    [InlineData("query($a: Int @b = 1) { a }")]
    [InlineData("query(a: Int) { a }")]
    [InlineData("query($a: Int { a }")]
    [InlineData("{ a($b: 1) }")]
    [InlineData("{ $a }")]
    // 2.12
    [InlineData("query($a: Int!!) { a }")]
    [InlineData("query($a: !Int) { a }")]
    [InlineData("query($a: []) { a }")]
    [InlineData("query($a: [Int) { a }")]
    [InlineData("query($a: Int]) { a }")]
    [InlineData("query($a: [Int, Int]) { a }")]
    [InlineData("query($a: \"Int\") { a }")]
    // 2.13
    [InlineData("{ a @ }")]
    [InlineData("{ a @1 }")]
    [InlineData("{ a @b() }")]
    [InlineData("{ a @$b }")]
    [InlineData("{ @a b }")]
    public void Reference_OutsideTheGrammar_IsRefused(string source) => Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

    // 2.12: what a reference means
    [Theory]
    [InlineData("[[Int!]]!", "NonNullType ListType ListType NonNullType Int")]
    [InlineData("Int", "Int")]
    [InlineData("[Int]!", "NonNullType ListType Int")]
    public void TypeReference_Nested_IsReadFromOutsideIn(string source, string expected)
    {
        var kinds = new List<string>();
        ITypeNode? type = Utf8GraphQLParser.Syntax.ParseTypeReference(source);
        while (type is not null)
        {
            kinds.Add(type is NamedTypeNode named ? named.Name.Value : $"{type.Kind}");
            type = type switch { NonNullTypeNode nonNull => nonNull.Type, ListTypeNode list => list.Type, _ => null };
        }

        Assert.Equal(expected, string.Join(' ', kinds));
    }

    // 2.13: the order of directives is significant, so it is kept
    [Fact]
    public void Directives_OfAField_KeepTheirOrder()
    {
        var field = (FieldNode)((OperationDefinitionNode)Utf8GraphQLParser.Parse("{ a @c @b @c(d: 1) }").Definitions[0]).SelectionSet.Selections[0];

        Assert.Equal(["c", "b", "c"], field.Directives.Select(directive => directive.Name.Value));
    }

    // 2.11: a variable is known throughout its operation, in the fragments it spreads as well
    [Theory]
    [InlineData("query($v: Int) { ...F } fragment F on Query { int(value: $v) }", """{"int":5}""")]
    [InlineData("query($v: Int) { list(value: [1, $v]) }", """{"list":[1,5]}""")]
    [InlineData("query($v: Int!) { shape(value: { size: 1, sides: [$v], inner: { size: $v } }) }", """{"shape":"1 round - 5 (5 round - - - absent) absent"}""")]
    public async Task Variable_UsedAnywhere_HasItsValue(string query, string data) =>
        Assert.Equal(data, await (await EchoWorld.StartAsync()).DataAsync(query, ("v", 5)));
}
