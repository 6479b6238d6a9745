namespace HotChocolate.Validation;

public class InputObjectFieldUniquenessRuleTests
{
    [Theory]
    [InlineData("{ people(where: { and: [{ limit: 1 }, { limit: 1 }], limit: 1 }) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ numbers(any: { x: { a: 1, a: 1 } }) }", "1:29", "There can be only one input field named `a`.")]
    [InlineData("{ people(where: { limit: 1, limit: 1 }) { id } }", "1:29", "There can be only one input field named `limit`.")]
    [InlineData("{ people(where: { limit: 1, and: { limit: 1 }, limit: 1 }) { id } }", "1:48", "There can be only one input field named `limit`.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Input-Object-Field-Uniqueness", document, place).Message);
}
