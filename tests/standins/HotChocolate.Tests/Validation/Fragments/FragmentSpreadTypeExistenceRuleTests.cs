namespace HotChocolate.Validation;

public class FragmentSpreadTypeExistenceRuleTests
{
    [Theory]
    [InlineData("{ ... on Query { version } ... { version } ...F } fragment F on Query { version }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ ...F } fragment F on Nothing { version }", "1:10", "Unknown type `Nothing`.")]
    [InlineData("{ ... on Nothing { version } }", "1:3", "Unknown type `Nothing`.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Fragment-Spread-Type-Existence", document, place).Message);
}
