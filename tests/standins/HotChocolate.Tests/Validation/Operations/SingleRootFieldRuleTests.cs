namespace HotChocolate.Validation;

public class SingleRootFieldRuleTests
{
    [Theory]
    [InlineData("subscription { renamed { id } }")]
    [InlineData("subscription { renamed { id } renamed { since } }")]
    [InlineData("subscription { ...F } fragment F on Subscription { renamed { id name } }")]
    [InlineData("subscription { renamed @include(if: true) { id } removed @skip(if: true) { id } }")]
    [InlineData("subscription { renamed { id } ... on Subscription @skip(if: true) { removed { id } } }")]
    [InlineData("query { version __typename }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("subscription { renamed { id } removed { id } }", "1:1", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { renamed { id } other: renamed { id } }", "1:1", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { renamed { id } ...F } fragment F on Subscription { removed { id } }", "1:1", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { renamed { id } ... { removed { id } } }", "1:1", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription ($a: Boolean!) { renamed @include(if: $a) { id } }", "1:1", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription ($a: Boolean!) { ... @skip(if: $a) { renamed { id } } }", "1:1", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { __typename }", "1:1", "Subscription must not select an introspection top level field.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Single-root-field", document, place).Message);
}
