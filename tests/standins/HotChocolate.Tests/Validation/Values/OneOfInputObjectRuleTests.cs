namespace HotChocolate.Validation;

public class OneOfInputObjectRuleTests
{
    [Theory]
    [InlineData("{ pick(by: { id: 1 }) { id } }")]
    [InlineData("query($a: ID!) { pick(by: { id: $a }, or: [{ slug: \"a\" }]) { id } }")]
    [InlineData("query($a: PersonBy!) { pick(by: $a) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ pick(by: {}) { id } }", "1:12", "The Oneof Input Object `PersonBy` requires that exactly one field must be supplied and that field must not be `null`.")]
    [InlineData("{ pick(by: { id: 1, slug: \"a\" }) { id } }", "1:12", "The Oneof Input Object `PersonBy` requires that exactly one field must be supplied and that field must not be `null`.")]
    [InlineData("{ pick(by: { id: null }) { id } }", "1:12", "The Oneof Input Object `PersonBy` requires that exactly one field must be supplied and that field must not be `null`.")]
    [InlineData("{ pick(by: { id: 1 }, or: [{ id: 1, slug: \"b\" }]) { id } }", "1:28", "The Oneof Input Object `PersonBy` requires that exactly one field must be supplied and that field must not be `null`.")]
    [InlineData("query($a: ID!, $b: String!) { pick(by: { id: $a, slug: $b }) { id } }", "1:40", "The Oneof Input Object `PersonBy` requires that exactly one field must be supplied and that field must not be `null`.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-OneOf-Input-Objects-Have-Exactly-One-Field", document, place).Message);

    [Fact]
    public void Validate_SameFieldTwice_BreaksOnlyTheRuleOfUniqueFields()
        => Registry.AssertBreaks("sec-Input-Object-Field-Uniqueness", "{ pick(by: { id: 1, id: 2 }) { id } }", "1:21");

    [Fact]
    public void Validate_NullableVariable_SaysWhatAndWhere()
    {
        var error = Registry.AssertBreaks("sec-Oneof–Input-Objects-Have-Exactly-One-Field", "query($a: ID) { pick(by: { id: $a }) { id } }", "1:32");
        Assert.Equal("The variable `$a` assigned to the field `id` of the Oneof Input Object `PersonBy` must be non-null.", error.Message);
    }
}
