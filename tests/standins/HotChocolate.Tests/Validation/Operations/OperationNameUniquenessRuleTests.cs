namespace HotChocolate.Validation;

public class OperationNameUniquenessRuleTests
{
    [Theory]
    [InlineData("query A { version } query B { version }")]
    [InlineData("query A { version } mutation a { rename(slug: \"a\", name: \"b\") { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("query A { version } query A { version }", "1:21", "The operation name `A` is not unique.")]
    [InlineData("query A { version } mutation A { rename(slug: \"a\", name: \"b\") { id } }", "1:21", "The operation name `A` is not unique.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Operation-Name-Uniqueness", document, place).Message);
}
