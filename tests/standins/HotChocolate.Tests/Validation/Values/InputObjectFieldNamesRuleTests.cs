namespace HotChocolate.Validation;

public class InputObjectFieldNamesRuleTests
{
    [Theory]
    [InlineData("{ people(where: { kind: STATE, limit: 1 }) { id } }")]
    [InlineData("{ numbers(any: { whatever: 1 }) }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ people(where: { nothing: 1 }) { id } }", "1:19", "The specified input object field `nothing` does not exist.")]
    [InlineData("{ people(where: { and: [{ nothing: 1 }] }) { id } }", "1:27", "The specified input object field `nothing` does not exist.")]
    [InlineData("query($a: PersonFilter = { nothing: 1 }) { people(where: $a) { id } }", "1:28", "The specified input object field `nothing` does not exist.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Input-Object-Field-Names", document, place).Message);
}
