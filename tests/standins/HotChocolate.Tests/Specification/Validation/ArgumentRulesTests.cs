namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Validation.Arguments, 5.4: the arguments of fields and directives.</summary>
public sealed class ArgumentRulesTests
{
    // HotChocolate names the same section for arguments that are unknown.
    private const string Required = "Required-Arguments";

    [Theory]
    // 5.4.1
    [InlineData("{ book { has(mark: LENT) isLent(toFriend: true) @include(if: true) } }")]
    // 5.4.2
    [InlineData("{ arguments(x: 1, y: 2) }")]
    [InlineData("{ arguments(y: 1, x: 2) }")]
    // 5.4.3
    [InlineData("{ maybeFlag(flag: true) }")]
    [InlineData("{ maybeFlag(flag: null) }")]
    [InlineData("{ maybeFlag }")]
    [InlineData("{ usualFlag }")]
    [InlineData("{ flag(flag: true) }")]
    public Task Arguments_ThatKeepTheRules_AreValid(string document) => Library.AssertValidAsync(document);

    [Theory]
    // 5.4.1
    [InlineData(Required, "{ book { has(mark: LENT, other: 1) } }")]
    [InlineData(Required, "{ book { title(other: 1) } }")]
    [InlineData(Required, "{ book { title @include(unless: false) } }")]
    [InlineData(Required, "{ book { ...F } } fragment F on Book { isLent(toEnemy: true) }")]
    // 5.4.2
    [InlineData("Argument-Uniqueness", "{ arguments(x: 1, y: 2, x: 1) }")]
    [InlineData("Argument-Uniqueness", "{ book { title @skip(if: true, if: true) } }")]
    // 5.4.3
    [InlineData(Required, "{ flag }")]
    [InlineData(Required, "{ flag(flag: null) }")]
    [InlineData(Required, "{ arguments(x: 1) }")]
    [InlineData(Required, "{ book { has } }")]
    [InlineData(Required, "{ book { title @skip } }")]
    public Task Arguments_ThatBreakARule_AreRefused(string section, string document) => Library.AssertBreaksAsync(section, document);
}
