namespace HotChocolate.Validation;

public class RequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ person(slug: \"a\") { id } }")]
    [InlineData("query($a: String!) { person(slug: $a) { id } }")]
    [InlineData("{ people { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ person { id } }", "1:3", "The argument `slug` is required.")]
    [InlineData("{ person(slug: null) { id } }", "1:10", "The argument `slug` is required.")]
    [InlineData("{ version @skip }", "1:11", "The argument `if` is required.")]
    [InlineData("mutation { rename(slug: \"a\") { id } }", "1:12", "The argument `name` is required.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Required-Arguments", document, place).Message);
}
