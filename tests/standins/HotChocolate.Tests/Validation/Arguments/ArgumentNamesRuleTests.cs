namespace HotChocolate.Validation;

public class ArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ people(first: 1, where: null) { id } }")]
    [InlineData("{ version @include(if: true) }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ people(last: 1) { id } }", "1:10", "The argument `last` does not exist.")]
    [InlineData("{ version(a: 1) }", "1:11", "The argument `a` does not exist.")]
    [InlineData("{ __typename(a: 1) }", "1:14", "The argument `a` does not exist.")]
    [InlineData("{ version @include(if: true, unless: false) }", "1:30", "The argument `unless` does not exist.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Required-Arguments", document, place).Message);
}
