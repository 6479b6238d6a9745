namespace HotChocolate.Validation;

public class OperationTypeExistenceRuleTests
{
    [Theory]
    [InlineData("mutation { a }", "This GraphQL schema does not support `Mutation` operations.")]
    [InlineData("subscription { a }", "This GraphQL schema does not support `Subscription` operations.")]
    public void Validate_OperationWithoutRootType_SaysSo(string document, string message)
    {
        var validator = new DocumentValidator(SdlSchema.Build("type Query { a: String }"), new Options.ValidationOptions());
        Assert.Equal(message, Assert.Single(validator.Validate(Language.Utf8GraphQLParser.Parse(document))).Message);
    }
}
