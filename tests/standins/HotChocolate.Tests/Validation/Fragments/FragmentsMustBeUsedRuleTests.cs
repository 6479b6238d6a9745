namespace HotChocolate.Validation;

public class FragmentsMustBeUsedRuleTests
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { version }")]
    [InlineData("query A { ...F } query B { version } fragment F on Query { version }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ version } fragment F on Query { version }", "1:13", "The specified fragment `F` is not used within the current document.")]
    [InlineData("{ ...A } fragment A on Query { version } fragment B on Query { ...A }", "1:42", "The specified fragment `B` is not used within the current document.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Fragments-Must-Be-Used", document, place).Message);
}
