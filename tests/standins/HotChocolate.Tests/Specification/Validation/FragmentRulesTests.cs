namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Validation.Fragments, 5.5: what fragments are on, and where they are spread.</summary>
public sealed class FragmentRulesTests
{
    private const string Possible = "Fragment-spread-is-possible";

    [Theory]
    // 5.5.1.1
    [InlineData("{ book { ...A ...B } } fragment A on Book { title } fragment B on Book { author { name } }")]
    // 5.5.1.2, 5.5.1.3
    [InlineData("{ book { ...F } } fragment F on Book { title }")]
    [InlineData("{ book { ...F } } fragment F on Work { title }")]
    [InlineData("{ book { ...F } } fragment F on BookOrFilm { ... on Book { title } }")]
    [InlineData("{ book { ... on Book { title } ... @include(if: true) { title } } }")]
    // 5.5.2.2: a fragment may come back by way of others, as long as none contains itself
    [InlineData("{ book { ...A } } fragment A on Book { author { ...B } title } fragment B on Person { works { ... on Book { ...C } } } fragment C on Book { title }")]
    // 5.5.2.3.1
    [InlineData("{ book { ... on Book { isLent } } }")]
    // 5.5.2.3.2
    [InlineData("{ book { ... on Work { title } } }")]
    [InlineData("{ book { ... on BookOrFilm { ... on Film { minutes } } } }")]
    // 5.5.2.3.3
    [InlineData("{ work { ... on Book { isLent } } }")]
    [InlineData("{ bookOrFilm { ... on Film { minutes } } }")]
    // 5.5.2.3.4
    [InlineData("{ work { ... on BookOrFilm { ... on Book { isLent } } } }")]
    [InlineData("{ titled { ... on Work { nickname } } }")]
    [InlineData("{ work { ... on Titled { title } } }")]
    public Task Fragments_ThatKeepTheRules_AreValid(string document) => Library.AssertValidAsync(document);

    [Theory]
    // 5.5.1.1
    [InlineData("Fragment-Name-Uniqueness", "{ book { ...A } } fragment A on Book { title } fragment A on Book { pages }")]
    // 5.5.1.2
    [InlineData("Fragment-Spread-Type-Existence", "{ book { ...F } } fragment F on NotInTheSchema { title }")]
    [InlineData("Fragment-Spread-Type-Existence", "{ book { ... on NotInTheSchema { title } } }")]
    // 5.5.1.3
    [InlineData("Fragments-On-Composite-Types", "{ book { ...F } } fragment F on Int { something }")]
    [InlineData("Fragments-On-Composite-Types", "{ book { ... on Boolean { something } } }")]
    [InlineData("Fragments-On-Composite-Types", "{ book { ... on Mark { something } } }")]
    [InlineData("Fragments-On-Composite-Types", "{ book { ... on SearchInput { something } } }")]
    // 5.5.1.4
    [InlineData("Fragments-Must-Be-Used", "{ book { title } } fragment F on Book { title }")]
    [InlineData("Fragments-Must-Be-Used", "{ book { title } } fragment F on Book { author { ...G } } fragment G on Person { name }")]
    // 5.5.2.1
    [InlineData("Fragment-spread-target-defined", "{ book { ...undefined } }")]
    // 5.5.2.2
    [InlineData("Fragment-spreads-must-not-form-cycles", "{ book { ...A } } fragment A on Book { title ...B } fragment B on Book { pages ...A }")]
    [InlineData("Fragment-spreads-must-not-form-cycles", "{ book { ...A } } fragment A on Book { ...A }")]
    [InlineData("Fragment-spreads-must-not-form-cycles", "{ book { ...A } } fragment A on Book { author { ...B } } fragment B on Person { works { ... on Book { ...A } } }")]
    // 5.5.2.3.1
    [InlineData(Possible, "{ book { ... on Film { minutes } } }")]
    [InlineData(Possible, "{ book { ...F } } fragment F on Person { name }")]
    // 5.5.2.3.2
    [InlineData(Possible, "{ book { ... on Maker { name } } }")]
    [InlineData(Possible, "{ person { ... on BookOrFilm { __typename } } }")]
    // 5.5.2.3.3
    [InlineData(Possible, "{ work { ... on Person { name } } }")]
    [InlineData(Possible, "{ personOrRobot { ... on Book { title } } }")]
    // 5.5.2.3.4
    [InlineData(Possible, "{ work { ... on Maker { name } } }")]
    [InlineData(Possible, "{ bookOrFilm { ... on PersonOrRobot { __typename } } }")]
    public Task Fragments_ThatBreakARule_AreRefused(string section, string document) => Library.AssertBreaksAsync(section, document);
}
