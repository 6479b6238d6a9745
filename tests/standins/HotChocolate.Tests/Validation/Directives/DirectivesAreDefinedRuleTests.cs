namespace HotChocolate.Validation;

public class DirectivesAreDefinedRuleTests
{
    [Theory]
    [InlineData("query @tag { version @skip(if: false) @include(if: true) }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ version @nothing }", "1:11", "The specified directive `nothing` is not supported by the current schema.")]
    [InlineData("query($a: Int @nothing(b: 1)) { people(first: $a) { id } }", "1:15", "The specified directive `nothing` is not supported by the current schema.")]
    [InlineData("{ ...F @nothing } fragment F on Query { version }", "1:8", "The specified directive `nothing` is not supported by the current schema.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Directives-Are-Defined", document, place).Message);
}
