namespace HotChocolate.Validation;

public class FieldSelectionsRuleTests
{
    [Theory]
    [InlineData("{ person(slug: \"a\") { id name } }")]
    [InlineData("{ node(id: 1) { id __typename } }")]
    [InlineData("{ search(text: \"a\") { __typename ... on Person { since } } }")]
    [InlineData("{ node(id: 1) { ... on Post { holder { id } } } }")]
    [InlineData("{ other: version }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ nothing }", "1:3", "The field `nothing` does not exist on the type `Query`.")]
    [InlineData("{ version: nothing }", "1:3", "The field `nothing` does not exist on the type `Query`.")]
    [InlineData("{ node(id: 1) { name } }", "1:17", "The field `name` does not exist on the type `Node`.")]
    [InlineData("{ person(slug: \"a\") { ... on Person { posts { nothing { deeper } } } } }", "1:47", "The field `nothing` does not exist on the type `Post`.")]
    [InlineData("{ ...F } fragment F on Query { nothing }", "1:32", "The field `nothing` does not exist on the type `Query`.")]
    [InlineData("{ search(text: \"a\") { id } }", "1:21", "A union type cannot declare a field directly. Use inline fragments or fragments instead.")]
    [InlineData("{ person(slug: \"a\") { __schema { description } } }", "1:23", "The field `__schema` does not exist on the type `Person`.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types", document, place).Message);

    [Fact]
    public void Validate_UnknownField_CarriesPathAndNames()
    {
        var error = Registry.AssertBreaks("sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types", "{ p: person(slug: \"a\") { ...F } } fragment F on Person { x: y }", "1:58");
        Assert.Equal("/p/x", error.Path?.Print());
        Assert.Equal(("Person", "y", "x"), (error.Extensions?["type"], error.Extensions?["field"], error.Extensions?["responseName"]));
    }
}
