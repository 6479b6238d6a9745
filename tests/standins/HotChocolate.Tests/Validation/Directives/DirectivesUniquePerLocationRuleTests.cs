namespace HotChocolate.Validation;

public class DirectivesUniquePerLocationRuleTests
{
    [Theory]
    [InlineData("{ version @tag @tag a: version @once b: version @once }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ version @once @once }", "1:17", "Only one of each directive is allowed per location.")]
    [InlineData("{ version @skip(if: true) @include(if: true) @skip(if: false) }", "1:46", "Only one of each directive is allowed per location.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Directives-Are-Unique-Per-Location", document, place).Message);
}
