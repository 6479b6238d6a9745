namespace HotChocolate.Validation;

public class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("{ node(id: 1) { ... on Node { id } ... on Person { id } ... on SearchResult { __typename } } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ ...F } fragment F on Int { version }", "1:10", "Fragments can only be declared on unions, interfaces, and objects.")]
    [InlineData("{ ... on Kind { version } }", "1:3", "Fragments can only be declared on unions, interfaces, and objects.")]
    [InlineData("{ ... on PersonFilter { version } }", "1:3", "Fragments can only be declared on unions, interfaces, and objects.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Fragments-On-Composite-Types", document, place).Message);
}
