namespace HotChocolate.Validation;

public class DirectivesInValidLocationsRuleTests
{
    [Theory]
    [InlineData("query($a: Int @once) @once { people(first: $a) @once { id } ... @once { version } ...F @once } fragment F on Query @once { version }")]
    [InlineData("mutation @once { rename(slug: \"a\", name: \"b\") { id } }")]
    [InlineData("subscription @once { removed { id } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("query @skip(if: true) { version }", "1:7", "The specified directive is not valid the current location.")]
    [InlineData("mutation @tag { rename(slug: \"a\", name: \"b\") { id } }", "1:10", "The specified directive is not valid the current location.")]
    [InlineData("subscription @tag { removed { id } }", "1:14", "The specified directive is not valid the current location.")]
    [InlineData("{ ...F @tag } fragment F on Query { version }", "1:8", "The specified directive is not valid the current location.")]
    [InlineData("{ ... @tag { version } }", "1:7", "The specified directive is not valid the current location.")]
    [InlineData("{ ...F } fragment F on Query @skip(if: true) { version }", "1:30", "The specified directive is not valid the current location.")]
    [InlineData("query($a: Int @skip(if: true)) { people(first: $a) { id } }", "1:15", "The specified directive is not valid the current location.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Directives-Are-In-Valid-Locations", document, place).Message);
}
