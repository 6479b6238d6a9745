namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Validation.Fields, 5.3: which fields there are, and which stand side by side.</summary>
public sealed class FieldRulesTests
{
    private const string Selections = "Field-Selections-on-Objects-Interfaces-and-Unions-Types";
    private const string Merging = "Field-Selection-Merging";

    [Theory]
    // 5.3.1
    [InlineData("{ work { title } }")]
    [InlineData("{ work { __typename ... on Book { pages } } }")]
    [InlineData("{ bookOrFilm { __typename ... on Work { title } ... on Book { pages } } }")]
    [InlineData("{ __schema { queryType { name } } __type(name: \"Book\") { name } }")]
    // 5.3.2
    [InlineData("{ book { title title } }")]
    [InlineData("{ book { other: title other: title } }")]
    [InlineData("{ book { has(mark: LENT) has(mark: LENT) } }")]
    [InlineData("query($m: Mark!) { book { has(mark: $m) has(mark: $m) } }")]
    [InlineData("{ work { ... on Book { length: pages } ... on Film { length: minutes } } }")]
    [InlineData("{ work { ... on Book { has(mark: LENT) } ... on Film { has(mark: \"a\") } } }")]
    [InlineData("{ book { author { name } } book { author { works { title } } } }")]
    [InlineData("{ findBook(search: { title: \"a\", pages: 1 }) { title } findBook(search: { pages: 1, title: \"a\" }) { pages } }")]
    [InlineData("{ book { ...A ...B } } fragment A on Book { x: title } fragment B on Book { x: title }")]
    // 5.3.3
    [InlineData("{ book { pages } }")]
    [InlineData("{ bookOrFilm { __typename } }")]
    public Task Fields_ThatKeepTheRules_AreValid(string document) => Library.AssertValidAsync(document);

    [Theory]
    // 5.3.1
    [InlineData(Selections, "{ book { meows } }")]
    [InlineData(Selections, "{ book { x: meows } }")]
    [InlineData(Selections, "{ work { pages } }")]
    [InlineData(Selections, "{ bookOrFilm { title } }")]
    [InlineData(Selections, "{ bookOrFilm { __typename pages } }")]
    [InlineData(Selections, "{ book { ...F } } fragment F on Book { meows }")]
    [InlineData(Selections, "{ book { __schema { queryType { name } } } }")]
    [InlineData(Selections, "{ book { author { works { minutes } } } }")]
    // 5.3.2: other names or arguments, where both could be one object's
    [InlineData(Merging, "{ book { x: nickname x: title } }")]
    [InlineData(Merging, "{ book { title: nickname title } }")]
    [InlineData(Merging, "{ book { has(mark: LENT) has(mark: LOST) } }")]
    [InlineData(Merging, "{ book { isLent(toFriend: true) isLent } }")]
    [InlineData(Merging, "query($m: Mark!) { book { has(mark: LENT) has(mark: $m) } }")]
    [InlineData(Merging, "query($m: Mark!, $n: Mark!) { book { has(mark: $m) has(mark: $n) } }")]
    [InlineData(Merging, "{ work { x: title ... on Book { x: nickname } } }")]
    // 5.3.2: another shape of the answer, even where both could not be one object's
    [InlineData(Merging, "{ work { ... on Book { x: nickname } ... on Film { x: minutes } } }")]
    [InlineData(Merging, "{ work { ... on Book { label } ... on Film { label } } }")]
    [InlineData(Merging, "{ work { ... on Book { x: nickname } ... on Film { x: title } } }")]
    [InlineData(Merging, "{ maker { ... on Person { x: works { title } } ... on Robot { x: name } } }")]
    // 5.3.2: wherever they stand
    [InlineData(Merging, "{ book { x: title } book { x: nickname } }")]
    [InlineData(Merging, "{ book { ...A ...B } } fragment A on Book { x: title } fragment B on Book { x: nickname }")]
    [InlineData(Merging, "{ book { ...A } book { author { x: works { title } } } } fragment A on Book { author { x: name } }")]
    // 5.3.3
    [InlineData("Leaf-Field-Selections", "{ book { pages { odd } } }")]
    [InlineData("Leaf-Field-Selections", "{ book { __typename { odd } } }")]
    [InlineData(Selections, "{ book }")]
    [InlineData(Selections, "{ work }")]
    [InlineData(Selections, "{ bookOrFilm }")]
    [InlineData(Selections, "{ person { works } }")]
    public Task Fields_ThatBreakARule_AreRefused(string section, string document) => Library.AssertBreaksAsync(section, document);
}
