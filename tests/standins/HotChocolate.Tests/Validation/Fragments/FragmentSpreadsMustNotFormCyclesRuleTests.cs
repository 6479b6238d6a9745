namespace HotChocolate.Validation;

public class FragmentSpreadsMustNotFormCyclesRuleTests
{
    [Theory]
    [InlineData("{ ...A ...B } fragment A on Query { ...B } fragment B on Query { version }")]
    [InlineData("{ people { ...A } } fragment A on Person { boss { ...B } ...B } fragment B on Person { id }")]
    public void Validate_Valid_HasNoErrors(string document) => Registry.AssertValid(document);

    [Theory]
    [InlineData("{ ...A } fragment A on Query { version ...A }", "1:40", "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "1:61", "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.")]
    [InlineData("{ people { ...A } } fragment A on Person { id boss { ...B } } fragment B on Person { boss { id ...A } }", "1:96", "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.")]
    public void Validate_Invalid_SaysWhatAndWhere(string document, string place, string message)
        => Assert.Equal(message, Registry.AssertBreaks("sec-Fragment-spreads-must-not-form-cycles", document, place).Message);
}
