namespace HotChocolate.Language;

public class PrinterTests
{
    [Fact]
    public void ToString_Operation_BreaksALinePerSelection()
    {
        var document = Utf8GraphQLParser.Parse("query Q($a: Int = 1) { x: a(b: $a) { c ...F ... on T { d } } } fragment F on T { e }");
        Assert.Equal(
            """
            query Q($a: Int = 1) {
              x: a(b: $a) {
                c
                ...F
                ... on T {
                  d
                }
              }
            }

            fragment F on T {
              e
            }
            """,
            document.ToString());
    }

    [Fact]
    public void ToString_TypeSystem_BreaksALinePerMember()
    {
        var document = Utf8GraphQLParser.Parse(""""
            "A post" type Post implements Node & Named @key(fields: "id") { "its id" id: ID! holder("when" asOf: String = "now" acting: Boolean): Person
              """
              Two

              lines
              """ name: String @deprecated }
            enum Colour { RED }
            union U = A | B
            """");
        Assert.Equal(
            """"
            "A post"
            type Post implements Node & Named @key(fields: "id") {
              "its id"
              id: ID!
              holder("when" asOf: String = "now" acting: Boolean): Person
              """
              Two
              
              lines
              """
              name: String @deprecated
            }

            enum Colour {
              RED
            }

            union U = A | B
            """",
            document.ToString());
    }

    [Theory]
    [InlineData("{ a(b: [ 1 ]) }", SyntaxKind.Argument, "b: [ 1 ]")]
    [InlineData("{ a @b }", SyntaxKind.Directive, "@b")]
    [InlineData("{ a(b: { c: 1 }) }", SyntaxKind.ObjectField, "c: 1")]
    [InlineData("query($a: Int) { b }", SyntaxKind.VariableDefinition, "$a: Int")]
    [InlineData("query($a: Int) { b }", SyntaxKind.SelectionSet, "{ b }")]
    [InlineData("type A { b(c: D): E @f }", SyntaxKind.FieldDefinition, "b(c: D): E @f")]
    [InlineData("type A { b(c: D = 1): E }", SyntaxKind.InputValueDefinition, "c: D = 1")]
    [InlineData("enum A { B @c }", SyntaxKind.EnumValueDefinition, "B @c")]
    [InlineData("schema { query: Q }", SyntaxKind.OperationTypeDefinition, "query: Q")]
    public void ToString_PartOfADocument_PrintsThatPart(string source, SyntaxKind kind, string expected)
        => Assert.Equal(expected, Descendants(Utf8GraphQLParser.Parse(source)).First(node => node.Kind == kind).ToString(indented: false));

    private static IEnumerable<ISyntaxNode> Descendants(ISyntaxNode node) => node.GetNodes().SelectMany(Descendants).Prepend(node);
}
