namespace HotChocolate.Validation;

public class LeafFieldSelectionsRuleTests
{
    [Theory]
    [InlineData("{ version }")]
    [InlineData("{ people { id } }")]
    [InlineData("{ search(text: \"a\") { __typename } }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ version { length } }", "1:3", "Field \"version\" must not have a selection since type \"String\" has no subfields.")]
    [InlineData("{ people { id { hidden } } }", "1:12", "Field \"id\" must not have a selection since type \"ID!\" has no subfields.")]
    [InlineData("{ __typename { a } }", "1:3", "Field \"__typename\" must not have a selection since type \"String!\" has no subfields.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Leaf-Field-Selections", document, place).Message);

    [Theory]
    [InlineData("{ people }", "1:3", "Field \"people\" of type \"[Person!]!\" must have a selection of subfields. Did you mean \"people { ... }\"?")]
    [InlineData("{ search(text: \"a\") }", "1:3", "Field \"search\" of type \"[SearchResult!]!\" must have a selection of subfields. Did you mean \"search { ... }\"?")]
    public void Validate_ObjectWithoutSelections_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types", document, place).Message);
}
