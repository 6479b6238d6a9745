using HotChocolate.Validation.Options;

namespace HotChocolate.Validation;

public class IntrospectionAllowedRuleTests
{
    private static readonly Schema s_schema = SdlSchema.Build("type Query { a: String __schema: Meta } type Meta { b: String }");

    [Fact]
    public void Validate_IntrospectionDisabled_RefusesTheSchemaOnly()
    {
        var validator = new DocumentValidator(s_schema, new ValidationOptions { DisableIntrospection = true });
        var error = Assert.Single(validator.Validate(Language.Utf8GraphQLParser.Parse("{ a __typename __schema { b } }")));
        Assert.Equal(("HC0046", "Introspection is not allowed for the current request."), (error.Code, error.Message));
    }

    [Fact]
    public void Validate_IntrospectionEnabled_AllowsIt()
        => Assert.Empty(new DocumentValidator(s_schema, new ValidationOptions()).Validate(Language.Utf8GraphQLParser.Parse("{ __schema { b } }")));
}
