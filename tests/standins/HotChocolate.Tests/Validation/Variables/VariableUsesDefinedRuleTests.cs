namespace HotChocolate.Validation;

public class VariableUsesDefinedRuleTests
{
    [Theory]
    [InlineData("query($a: Int) { ...F } fragment F on Query { people(first: $a) { id } }")]
    [InlineData("query A($a: Int) { ...F } query B($a: Int) { ...F } fragment F on Query { people(first: $a) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ people(first: $a) { id } }", "1:1", "The following variables were not declared: a.")]
    [InlineData("query A { ...F } fragment F on Query { ...G } fragment G on Query { people(first: $a, where: { limit: $b }) { id } }", "1:1", "The following variables were not declared: a, b.")]
    [InlineData("query A($a: Int) { ...F } query B { ...F } fragment F on Query { people(first: $a) { id } }", "1:27", "The following variables were not declared: a.")]
    [InlineData("{ numbers(any: [{ x: $a }]) }", "1:1", "The following variables were not declared: a.")]
    [InlineData("{ version @skip(if: $a) }", "1:1", "The following variables were not declared: a.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-All-Variable-Uses-Defined", document, place).Message);
}
