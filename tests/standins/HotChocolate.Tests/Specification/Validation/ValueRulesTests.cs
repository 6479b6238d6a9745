namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Values, 5.6: values of arguments, of fields of input objects, and of variables' defaults.</summary>
public sealed class ValueRulesTests
{
    private const string Correct = "Values-of-Correct-Type";
    private const string OneOf = "OneOf-Input-Objects-Have-Exactly-One-Field";

    [Theory]
    // 5.6.1
    [InlineData("{ usualFlag(flag: true) decimal(number: 1) }")]
    [InlineData("query($search: SearchInput = { title: \"a\" }) { findBook(search: $search) { title } }")]
    [InlineData("{ flags(flags: true) numbers(numbers: [1, 2]) }")]
    [InlineData("{ number(number: null) }")]
    // 5.6.2
    [InlineData("{ findBook(search: { title: \"a\" }) { title } }")]
    // 5.6.3
    [InlineData("{ nested(nested: { search: { title: \"a\" }, others: [{ search: { title: \"a\" } }] }) { title } }")]
    // 5.6.4
    [InlineData("{ findBook(search: { title: \"a\", author: null }) { title } }")]
    // 3.10.1
    [InlineData("{ byKey(key: { title: \"a\" }) { title } }")]
    [InlineData("query($a: Int!) { byKey(key: { number: $a }) { title } }")]
    public Task Values_ThatKeepTheRules_AreValid(string document) => Library.AssertValidAsync(document);

    [Theory]
    // 5.6.1
    [InlineData(Correct, "{ number(number: \"3\") }")]
    [InlineData(Correct, "{ number(number: 3.5) }")]
    [InlineData(Correct, "{ maybeFlag(flag: 1) }")]
    [InlineData(Correct, "{ book { has(mark: \"LENT\") } }")]
    [InlineData(Correct, "{ book { has(mark: BURNT) } }")]
    [InlineData(Correct, "{ flags(flags: [true, null]) }")]
    [InlineData(Correct, "{ flags(flags: [true, \"false\"]) }")]
    [InlineData(Correct, "{ findBook(search: \"a\") { title } }")]
    [InlineData(Correct, "{ findBook(search: { title: 1 }) { title } }")]
    [InlineData(Correct, "{ findBook(search: { title: \"a\", pages: null }) { title } }")]
    [InlineData(Correct, "query($a: Int = \"a\") { number(number: $a) }")]
    [InlineData(Correct, "query($a: Boolean! = null) { flag(flag: $a) }")]
    [InlineData(Correct, "{ book { title @skip(if: \"yes\") } }")]
    // 5.6.2
    [InlineData("Input-Object-Field-Names", "{ findBook(search: { title: \"a\", color: \"b\" }) { title } }")]
    [InlineData("Input-Object-Field-Names", "{ nested(nested: { others: [{ odd: 1 }] }) { title } }")]
    // 5.6.3
    [InlineData("Input-Object-Field-Uniqueness", "{ findBook(search: { title: \"a\", title: \"b\" }) { title } }")]
    [InlineData("Input-Object-Field-Uniqueness", "{ nested(nested: { others: { search: { title: \"a\", title: \"a\" } } }) { title } }")]
    // 5.6.4
    [InlineData("Input-Object-Required-Fields", "{ findBook(search: {}) { title } }")]
    [InlineData("Input-Object-Required-Fields", "{ findBook(search: { title: null }) { title } }")]
    [InlineData("Input-Object-Required-Fields", "{ nested(nested: { others: [{ search: { author: \"a\" } }] }) { title } }")]
    // 3.10.1, 5.6.1
    [InlineData(OneOf, "{ byKey(key: {}) { title } }")]
    [InlineData(OneOf, "{ byKey(key: { title: null }) { title } }")]
    [InlineData(OneOf, "{ byKey(key: { title: \"a\", number: 1 }) { title } }")]
    [InlineData(OneOf, "query($a: Int!) { byKey(key: { title: \"a\", number: $a }) { title } }")]
    public Task Values_ThatBreakARule_AreRefused(string section, string document) => Library.AssertBreaksAsync(section, document);
}
