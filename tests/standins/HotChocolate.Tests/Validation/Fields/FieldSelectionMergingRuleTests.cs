namespace HotChocolate.Validation;

public class FieldSelectionMergingRuleTests
{
    [Theory]
    [InlineData("{ version version }")]
    [InlineData("{ version v: version }")]
    [InlineData("{ people(first: 1) { id } people(first: 1) { since } }")]
    [InlineData("{ people(first: 1, where: { limit: 1, kind: STATE }) { id } people(where: { kind: STATE, limit: 1 }, first: 1) { id } }")]
    [InlineData("{ node(id: 1) { ... on Person { x: nickname } ... on Post { x: since } } }")]
    [InlineData("{ node(id: 1) { ... on Person { name(upper: true) } ... on Post { name(upper: false) } } }")]
    [InlineData("{ node(id: 1) { id ... on Person { id } ...F } } fragment F on Post { id }")]
    [InlineData("{ person(slug: \"a\") { boss { ...F } ...F } } fragment F on Person { id name }")]
    [InlineData("{ node(id: 1) { ... on Person { x: posts { id } } ... on Post { x: posts { id } } } }")]
    [InlineData("{ node(id: 1) { ... on Person { x: since } ... on Post { x: __typename } } }")]
    [InlineData("query A { x: version } query B { x: __typename }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ x: version x: __typename }", "1:3 1:14", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ people(first: 1) { id } people(first: 2) { id } }", "1:3 1:27", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ people(first: 1) { id } people { id } }", "1:3 1:27", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("query($a: Int, $b: Int) { people(first: $a) { id } people(first: $b) { id } }", "1:27 1:52", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ people { x: id } people { x: since } }", "1:12 1:29", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ person(slug: \"a\") { boss { x: id } ...F } } fragment F on Person { boss { x: since } }", "1:30 1:77", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ node(id: 1) { ... on Person { x: since } ... on Post { x: since } } }", "1:33 1:58", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ node(id: 1) { ... on Person { x: label } ... on Post { x: label } } }", "1:33 1:58", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ node(id: 1) { ... on Person { x: posts { id } } ... on Post { x: label } } }", "1:33 1:65", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ node(id: 1) { ... on Person { x: posts { y: since } } ... on Post { x: posts { y: since } } } }", "1:44 1:82", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ named { name(upper: true) ... on Person { name(upper: false) } } }", "1:11 1:45", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ numbers(list: [1, 2]) numbers(list: [2, 1]) }", "1:3 1:25", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ numbers(list: [1]) numbers(list: 1) }", "1:3 1:22", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ numbers(text: \"1\") numbers(text: \"2\") }", "1:3 1:22", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ numbers(text: \"1\") numbers(text: \"\"\"1\"\"\") }", "1:3 1:22", "Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ people { posts { holder { x: id } } } people { posts { holder { x: name } } } }", "1:29 1:67", "Encountered fields for the same object that cannot be merged.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Field-Selection-Merging", document, place).Message);

    [Theory]
    [InlineData("{ version } fragment Unused on Person { x: name x: since }")]
    [InlineData("{ pick(by: { id: 1, id: 1 }) { id } pick(by: { id: 1, slug: 1 }) { id } }")]
    public void Validate_BrokenElsewhereToo_IsStillReported(string document)
        => Assert.Contains(Registry.Validate(document), error => error.Message.Contains("cannot be merged", StringComparison.Ordinal));
}
