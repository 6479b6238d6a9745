namespace HotChocolate.Validation;

public class FragmentNameUniquenessRuleTests
{
    [Theory]
    [InlineData("{ ...A ...B } fragment A on Query { version } fragment B on Query { version }")]
    [InlineData("query A { ...A } fragment A on Query { version }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ ...A } fragment A on Query { version } fragment A on Query { version }", "1:42", "There are multiple fragments with the name `A`.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Fragment-Name-Uniqueness", document, place).Message);
}
