namespace HotChocolate.Validation;

public class VariablesUsedRuleTests
{
    [Theory]
    [InlineData("query($a: Boolean!) { version @skip(if: $a) }")]
    [InlineData("query($a: Int!) { ...F } fragment F on Query { people(where: { and: [{ limit: $a }] }) { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("query($a: Int) { version }", "1:1", "The following variables were not used: a.")]
    [InlineData("query A($a: Int, $b: Int, $c: Int) { people(first: $b) { id } }", "1:1", "The following variables were not used: a, c.")]
    [InlineData("query A($a: Int) { version } query B($a: Int) { people(first: $a) { id } }", "1:1", "The following variables were not used: a.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-All-Variables-Used", document, place).Message);
}
