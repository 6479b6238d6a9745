namespace HotChocolate.Validation;

public class InputObjectRequiredFieldsRuleTests
{
    [Theory]
    [InlineData("{ people(where: {}) { id } }")]
    [InlineData("{ people(where: { name: { eq: \"a\" } }) { id } }")]
    [InlineData("query($a: String!) { people(where: { name: { eq: $a } }) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ people(where: { name: {} }) { id } }", "1:25", "`eq` is a required field and cannot be null.")]
    [InlineData("{ people(where: { name: { eq: null } }) { id } }", "1:25", "`eq` is a required field and cannot be null.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Input-Object-Required-Fields", document, place).Message);
}
