using HotChocolate.Validation.Options;

namespace HotChocolate.Validation;

public class MaxIntrospectionDepthRuleTests
{
    private const string Message = "Maximum allowed introspection depth exceeded.";

    private static readonly DocumentValidator s_validator = new(
        SdlSchema.Build("""
            type Query { a: String __schema: __Schema! __type(name: String!): __Type }
            type __Schema { types: [__Type!]! queryType: __Type! }
            type __Type { name: String fields: [__Field!] inputFields: [__InputValue!] interfaces: [__Type!] possibleTypes: [__Type!] ofType: __Type }
            type __Field { name: String! args: [__InputValue!]! type: __Type! }
            type __InputValue { name: String! type: __Type! }
            """),
        new ValidationOptions());

    [Theory]
    [InlineData("{ __schema { types { fields { args { type { ...R } } type { ...R } } inputFields { type { ...R } } interfaces { ...R } possibleTypes { ...R } } } } fragment R on __Type { name ofType { name ofType { name } } }")]
    [InlineData("{ a __schema { types { fields { name } } queryType { fields { name } } } }")]
    public void Validate_WhatToolsAsk_IsValid(string document) => Assert.Empty(Validate(document));

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", "1:38")]
    [InlineData("{ __schema { types { interfaces { interfaces { name } } } } }", "1:35")]
    [InlineData("{ __schema { types { fields { type { ...F } } } } } fragment F on __Type { fields { name } }", "1:1")]
    [InlineData("{ __type(name: \"A\") { ...F } } fragment F on __Type { possibleTypes { ...G } } fragment G on __Type { ofType { possibleTypes { name } } }", "1:1")]
    public void Validate_TypesOfTypesOfTypes_AreRefused(string document, string place)
    {
        var error = Assert.Single(Validate(document));
        var location = Assert.Single(error.Locations!);
        Assert.Equal((Message, "HC0086", place), (error.Message, error.Code, $"{location.Line}:{location.Column}"));
    }

    [Fact]
    public void Validate_WrappersBelowTheLimit_AreValid()
    {
        Assert.Empty(Validate(Wrapped(16)));
        Assert.Equal(Message, Assert.Single(Validate(Wrapped(17))).Message);
    }

    private static string Wrapped(int depth)
        => $"{{ __type(name: \"A\") {{ {string.Concat(Enumerable.Repeat("ofType { ", depth))} name {new string('}', depth)} }} }}";

    private static IReadOnlyList<IError> Validate(string document) => s_validator.Validate(Language.Utf8GraphQLParser.Parse(document));
}
