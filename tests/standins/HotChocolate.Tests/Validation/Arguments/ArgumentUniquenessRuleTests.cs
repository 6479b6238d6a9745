namespace HotChocolate.Validation;

public class ArgumentUniquenessRuleTests
{
    [Theory]
    [InlineData("{ people(first: 1, kind: STATE) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ people(first: 1, first: 1) { id } }", "1:20", "More than one argument with the same name in an argument set is ambiguous and invalid.")]
    [InlineData("{ version @include(if: true, if: true) }", "1:30", "More than one argument with the same name in an argument set is ambiguous and invalid.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Argument-Uniqueness", document, place).Message);
}
