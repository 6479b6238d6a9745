namespace HotChocolate.Validation;

public class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ version }")]
    [InlineData("mutation { rename(slug: \"a\", name: \"b\") { id } }")]
    [InlineData("{ ...F } fragment F on Query { version }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ version } { version }", "1:1", "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.")]
    [InlineData("query A { version } { version }", "1:21", "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Lone-Anonymous-Operation", document, place).Message);
}
