namespace HotChocolate.Validation;

public class VariableUniquenessRuleTests
{
    [Theory]
    [InlineData("query A($a: Int) { people(first: $a) { id } } query B($a: Int) { people(first: $a) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("query($a: Int, $a: Int) { people(first: $a) { id } }", "1:16", "A document containing operations that define more than one variable with the same name is invalid for execution.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Variable-Uniqueness", document, place).Message);
}
