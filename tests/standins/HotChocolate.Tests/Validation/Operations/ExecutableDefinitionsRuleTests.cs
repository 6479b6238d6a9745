namespace HotChocolate.Validation;

public class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("{ version }")]
    [InlineData("query A { version } fragment F on Query { version } query B { ...F }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ version } type A { b: String }", "1:13", "A document containing TypeSystemDefinition is invalid for execution.")]
    [InlineData("extend type Query { b: String } query { version }", "1:1", "A document containing TypeSystemDefinition is invalid for execution.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Executable-Definitions", document, place).Message);
}
