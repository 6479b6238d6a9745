namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Validation, 5.1 and 5.2: documents and operations.</summary>
public sealed class OperationRulesTests
{
    [Theory]
    // 5.2.2.1
    [InlineData("query a { book { title } } query b { book { title } }")]
    [InlineData("query a { book { title } } mutation b { lend(title: \"a\") { title } }")]
    // 5.2.3.1
    [InlineData("{ book { title } }")]
    [InlineData("mutation { lend(title: \"a\") { title } }")]
    // 5.2.4.1
    [InlineData("subscription { lent }")]
    [InlineData("subscription { ...F } fragment F on Subscription { lent }")]
    [InlineData("subscription { lent lent }")]
    [InlineData("subscription { ... on Subscription { lent } ...F } fragment F on Subscription { lent ...G } fragment G on Subscription { lent }")]
    [InlineData("subscription a { lent } subscription b { lost }")]
    [InlineData("query a { book { title } pages: book { pages } }")]
    public Task Operation_ThatKeepsTheRules_IsValid(string document) => Library.AssertValidAsync(document);

    [Theory]
    // 5.1.1
    [InlineData("Executable-Definitions", "{ book { title } } type Extra { a: Int }")]
    [InlineData("Executable-Definitions", "{ book { title } } extend type Book { a: Int }")]
    [InlineData("Executable-Definitions", "{ book { title } } schema { query: Query }")]
    [InlineData("Executable-Definitions", "{ book { title } } directive @a on FIELD")]
    // 5.2.2.1: across kinds as well
    [InlineData("Operation-Name-Uniqueness", "query a { book { title } } query a { book { pages } }")]
    [InlineData("Operation-Name-Uniqueness", "query a { book { title } } mutation a { lend(title: \"a\") { title } }")]
    // 5.2.3.1
    [InlineData("Lone-Anonymous-Operation", "{ book { title } } query a { book { title } }")]
    [InlineData("Lone-Anonymous-Operation", "query { book { title } } mutation { lend(title: \"a\") { title } }")]
    // 5.2.4.1
    [InlineData("Single-root-field", "subscription { lent lost }")]
    [InlineData("Single-root-field", "subscription { a: lent b: lent }")]
    [InlineData("Single-root-field", "subscription { ...F } fragment F on Subscription { lent lost }")]
    [InlineData("Single-root-field", "subscription { ...F ... on Subscription { lost } } fragment F on Subscription { lent }")]
    [InlineData("Single-root-field", "subscription { __typename }")]
    [InlineData("Single-root-field", "query a { book { title } } subscription b { lent lost }")]
    [InlineData("Single-root-field", "subscription($a: Boolean = true) { lent @skip(if: $a) lost @include(if: $a) }")]
    public Task Operation_ThatBreaksARule_IsRefused(string section, string document) => Library.AssertBreaksAsync(section, document);

    // 5.2.1.1 needs a schema without that kind of operation; see SchemaRulesTests
}
