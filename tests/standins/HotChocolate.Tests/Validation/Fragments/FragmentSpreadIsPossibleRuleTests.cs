namespace HotChocolate.Validation;

public class FragmentSpreadIsPossibleRuleTests
{
    [Theory]
    [InlineData("{ person(slug: \"a\") { ... on Person { id } ... on Node { id } ... on Named { name } ... on SearchResult { __typename } } }")]
    [InlineData("{ node(id: 1) { ... on Person { id } ... on Named { name } ... on SearchResult { __typename } } }")]
    [InlineData("{ search(text: \"a\") { ...F } } fragment F on Node { id }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ person(slug: \"a\") { ... on Post { id } } }", "1:23", "The parent type does not match the type condition on the fragment.")]
    [InlineData("{ node(id: 1) { ... on Place { title } } }", "1:17", "The parent type does not match the type condition on the fragment.")]
    [InlineData("{ node(id: 1) { ... on Located { __typename } } }", "1:17", "The parent type does not match the type condition on the fragment.")]
    [InlineData("{ people { ...F } } fragment F on Place { title }", "1:21", "The parent type does not match the type condition on the fragment.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Fragment-spread-is-possible", document, place).Message);
}
