namespace HotChocolate.Validation;

public class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ numbers(matrix: [[1, null], null, []], list: [1, 2], float: 1, truth: true, id: 1, text: \"a\", kind: STATE) }")]
    [InlineData("{ numbers(matrix: 1, list: 1, float: 1.5, id: \"a\", any: { a: [1, \"b\"] }) }")]
    [InlineData("{ numbers(matrix: null, list: null, float: null, kind: null) }")]
    [InlineData("{ people(where: { and: { name: { eq: \"a\", in: \"b\" } } }) { id } }")]
    [InlineData("query($a: [Int!] = 1, $b: Kind = STATE, $c: PersonFilter = { limit: 1 }) { numbers(list: $a, kind: $b) people(where: $c) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ numbers(text: 1) }", "1:17", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(float: \"1\") }", "1:18", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(truth: 1) }", "1:18", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(id: true) }", "1:15", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(kind: \"STATE\") }", "1:17", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(kind: NOTHING) }", "1:17", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(list: [1, null]) }", "1:21", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(list: [\"a\"]) }", "1:18", "The specified argument value does not match the argument type.")]
    [InlineData("{ numbers(matrix: [[\"a\"]]) }", "1:21", "The specified argument value does not match the argument type.")]
    [InlineData("{ people(kind: null) { id } }", "1:16", "The specified argument value does not match the argument type.")]
    [InlineData("{ people(where: 1) { id } }", "1:17", "The specified argument value does not match the argument type.")]
    [InlineData("{ people(where: []) { id } }", "1:17", "The specified argument value does not match the argument type.")]
    [InlineData("{ version @skip(if: \"yes\") }", "1:21", "The specified argument value does not match the argument type.")]
    [InlineData("{ people(where: { limit: \"a\" }) { id } }", "1:26", "The specified value type of field `limit` does not match the field type.")]
    [InlineData("{ people(where: { limit: null }) { id } }", "1:26", "The specified value type of field `limit` does not match the field type.")]
    [InlineData("{ people(where: { and: [{ name: { eq: 1 } }] }) { id } }", "1:39", "The specified value type of field `eq` does not match the field type.")]
    [InlineData("query($a: Int = \"x\") { people(first: $a) { id } }", "1:17", "The specified value type of variable `a` does not match the variable type.")]
    [InlineData("query($a: Int! = null) { people(first: $a) { id } }", "1:18", "The specified value type of variable `a` does not match the variable type.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Values-of-Correct-Type", document, place).Message);
}
