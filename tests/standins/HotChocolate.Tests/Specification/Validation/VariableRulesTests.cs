namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Validation.Variables, 5.8: variables, their types, and where they are used.</summary>
public sealed class VariableRulesTests
{
    private const string Defined = "All-Variable-Uses-Defined";
    private const string Used = "All-Variables-Used";
    private const string Allowed = "All-Variable-Usages-are-Allowed";

    [Theory]
    // 5.8.1
    [InlineData("query A($a: Int) { ...F } query B($a: Int) { ...F } fragment F on Query { number(number: $a) }")]
    // 5.8.2
    [InlineData("query($a: Boolean, $b: [Boolean!], $c: SearchInput, $d: Mark!) { maybeFlag(flag: $a) flags(flags: $b) findBook(search: $c) { has(mark: $d) } }")]
    // 5.8.3
    [InlineData("query($a: Boolean) { maybeFlag(flag: $a) }")]
    [InlineData("query($a: Boolean) { ...F } fragment F on Query { ...G } fragment G on Query { maybeFlag(flag: $a) }")]
    // 5.8.4: used in a directive, or inside of a value
    [InlineData("query($a: Boolean!, $b: Int!, $c: String!) { book { title @skip(if: $a) } numbers(numbers: [$b]) findBook(search: { title: $c }) { title } }")]
    // 5.8.5
    [InlineData("query($a: Boolean!) { maybeFlag(flag: $a) }")]
    [InlineData("query($a: [Boolean!]!) { flags(flags: $a) }")]
    [InlineData("query($a: Boolean) { usualFlag(flag: $a) }")]
    [InlineData("query($a: Boolean = true) { flag(flag: $a) }")]
    [InlineData("query($a: Boolean = false) { book { title @skip(if: $a) } }")]
    [InlineData("query($a: Int) { findBook(search: { title: \"a\", pages: $a }) { title } }")]
    [InlineData("query($a: String!) { byKey(key: { title: $a }) { title } }")]
    public Task Variables_ThatKeepTheRules_AreValid(string document) => Library.AssertValidAsync(document);

    [Theory]
    // 5.8.1
    [InlineData("Variable-Uniqueness", "query($a: Boolean, $a: Boolean) { maybeFlag(flag: $a) }")]
    // 5.8.2
    [InlineData("Variables-Are-Input-Types", "query($a: Book) { maybeFlag(flag: $a) }")]
    [InlineData("Variables-Are-Input-Types", "query($a: Book!) { maybeFlag(flag: $a) }")]
    [InlineData("Variables-Are-Input-Types", "query($a: [Work]) { maybeFlag(flag: $a) }")]
    [InlineData("Variables-Are-Input-Types", "query($a: BookOrFilm) { maybeFlag(flag: $a) }")]
    // 5.8.3
    [InlineData(Defined, "{ maybeFlag(flag: $a) }")]
    [InlineData(Defined, "query A($a: Boolean) { maybeFlag(flag: $a) } query B { maybeFlag(flag: $a) }")]
    [InlineData(Defined, "{ ...F } fragment F on Query { maybeFlag(flag: $a) }")]
    [InlineData(Defined, "query A($a: Boolean) { ...F } query B { ...F } fragment F on Query { ...G } fragment G on Query { maybeFlag(flag: $a) }")]
    [InlineData(Defined, "{ findBook(search: { title: $a }) { title } }")]
    [InlineData(Defined, "{ book { title @include(if: $a) } }")]
    // 5.8.4
    [InlineData(Used, "query($a: Boolean) { book { title } }")]
    [InlineData(Used, "query($a: Boolean) { ...F } fragment F on Query { book { title } }")]
    [InlineData(Used, "query A($a: Boolean) { ...F } query B($a: Boolean, $b: Int) { ...F } fragment F on Query { maybeFlag(flag: $a) }")]
    // 5.8.5
    [InlineData(Allowed, "query($a: Int) { maybeFlag(flag: $a) }")]
    [InlineData(Allowed, "query($a: [Boolean]) { maybeFlag(flag: $a) }")]
    [InlineData(Allowed, "query($a: Boolean) { flag(flag: $a) }")]
    [InlineData(Allowed, "query($a: Boolean = null) { flag(flag: $a) }")]
    [InlineData(Allowed, "query($a: [Boolean]) { flags(flags: $a) }")]
    [InlineData(Allowed, "query($a: Boolean) { flags(flags: $a) }")]
    [InlineData(Allowed, "query($a: Boolean) { flags(flags: [$a]) }")]
    [InlineData(Allowed, "query($a: String) { findBook(search: { title: $a }) { title } }")]
    [InlineData(Allowed, "query($a: Boolean) { book { title @skip(if: $a) } }")]
    [InlineData(Allowed, "query($a: Boolean) { ...F } fragment F on Query { flag(flag: $a) }")]
    [InlineData(Allowed, "query($a: Int!) { book { has(mark: $a) } }")]
    [InlineData("Oneof–Input-Objects-Have-Exactly-One-Field", "query($a: String) { byKey(key: { title: $a }) { title } }")]
    public Task Variables_ThatBreakARule_AreRefused(string section, string document) => Library.AssertBreaksAsync(section, document);
}
