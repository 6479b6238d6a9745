namespace HotChocolate.Validation;

public class VariableUsagesAllowedRuleTests
{
    [Theory]
    [InlineData("query($a: String!) { person(slug: $a) { id } }")]
    [InlineData("query($a: Int!) { people(first: $a) { id } }")]
    [InlineData("query($a: String = \"x\") { person(slug: $a) { id } }")]
    [InlineData("query($a: Kind) { people(kind: $a) { id } }")]
    [InlineData("query($a: Int) { people(where: { limit: $a }) { id } }")]
    [InlineData("query($a: [Int!]!) { numbers(list: $a) }")]
    [InlineData("query($a: [[Int!]!]!) { numbers(matrix: $a) }")]
    [InlineData("query($a: Int!) { numbers(list: [1, $a], matrix: [[$a]]) }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("query($a: String) { person(slug: $a) { id } }", "1:34", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: Int!) { person(slug: $a) { id } }", "1:32", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: [Int]) { numbers(list: $a) }", "1:34", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: Int) { numbers(list: $a) }", "1:32", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: Int) { numbers(list: [$a]) }", "1:33", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: String = null) { person(slug: $a) { id } }", "1:41", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: String!) { people(where: { limit: $a }) { id } }", "1:45", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: String) { people(where: { name: { eq: $a } }) { id } }", "1:49", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: Boolean) { version @skip(if: $a) }", "1:40", "The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query($a: Int) { ...F } fragment F on Query { numbers(text: $a) }", "1:61", "The variable `a` is not compatible with the type of the current location.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-All-Variable-Usages-are-Allowed", document, place).Message);
}
