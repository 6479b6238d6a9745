namespace HotChocolate.Validation;

public class FragmentSpreadTargetDefinedRuleTests
{
    [Theory]
    [InlineData("{ ...F } fragment F on Query { version }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ ...F }", "1:3", "The specified fragment `F` does not exist.")]
    [InlineData("{ people { ... on Person { ...F } } }", "1:28", "The specified fragment `F` does not exist.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Fragment-spread-target-defined", document, place).Message);
}
