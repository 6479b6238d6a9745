namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Validation.Directives, 5.7: which directives there are, where, and how often.</summary>
public sealed class DirectiveRulesTests
{
    private const string Locations = "Directives-Are-In-Valid-Locations";

    [Theory]
    [InlineData("{ book { title @skip(if: false) @include(if: true) } }")]
    [InlineData("{ book { ...F @skip(if: true) ... on Book @include(if: false) { title } ... @skip(if: true) { title } } } fragment F on Book { title }")]
    // 5.7.3: at different places, as often as may be
    [InlineData("{ book @skip(if: true) { title } book @skip(if: true) { title } }")]
    public Task Directives_ThatKeepTheRules_AreValid(string document) => Library.AssertValidAsync(document);

    [Theory]
    // 5.7.1
    [InlineData("Directives-Are-Defined", "{ book { title @unknown } }")]
    [InlineData("Directives-Are-Defined", "query @unknown { book { title } }")]
    [InlineData("Directives-Are-Defined", "query($a: Int @unknown) { number(number: $a) }")]
    [InlineData("Directives-Are-Defined", "{ book { ...F } } fragment F on Book @unknown { title }")]
    // 5.7.2
    [InlineData(Locations, "query @skip(if: true) { book { title } }")]
    [InlineData(Locations, "mutation @include(if: true) { lend(title: \"a\") { title } }")]
    [InlineData(Locations, "subscription @include(if: true) { lent }")]
    [InlineData(Locations, "query($a: Int @skip(if: true)) { number(number: $a) }")]
    [InlineData(Locations, "{ book { ...F } } fragment F on Book @include(if: true) { title }")]
    [InlineData(Locations, "{ book { title @deprecated } }")]
    // 5.7.3
    [InlineData("Directives-Are-Unique-Per-Location", "{ book @skip(if: true) @skip(if: false) { title } }")]
    [InlineData("Directives-Are-Unique-Per-Location", "{ book { ... @include(if: true) @skip(if: true) @include(if: true) { title } } }")]
    public Task Directives_ThatBreakARule_AreRefused(string section, string document) => Library.AssertBreaksAsync(section, document);
}
