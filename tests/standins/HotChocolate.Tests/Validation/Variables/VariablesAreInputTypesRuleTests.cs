namespace HotChocolate.Validation;

public class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query($a: Int, $b: PersonFilter, $c: [Int!], $d: Kind, $e: Any) { people(first: $a, where: $b) { id } numbers(list: $c, kind: $d, any: $e) }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("query($a: Person) { numbers(any: $a) }", "1:7", "The type of variable `a` is not an input type.")]
    [InlineData("query($a: [Node!]!) { numbers(any: $a) }", "1:7", "The type of variable `a` is not an input type.")]
    [InlineData("query($a: Nothing) { numbers(any: $a) }", "1:7", "The type of variable `a` is not an input type.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Variables-Are-Input-Types", document, place).Message);
}
