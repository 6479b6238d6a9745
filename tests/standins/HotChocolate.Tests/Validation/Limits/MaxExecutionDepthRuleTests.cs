using HotChocolate.Validation.Options;

namespace HotChocolate.Validation;

public class MaxExecutionDepthRuleTests
{
    [Theory]
    [InlineData("{ version }", 1)]
    [InlineData("{ people { id } }", 2)]
    [InlineData("{ people { ... on Person { id } } }", 2)]
    [InlineData("{ people { ...F } } fragment F on Person { boss { ...G } } fragment G on Person { boss { id } }", 4)]
    [InlineData("{ people { ...F boss { boss { id } } } } fragment F on Person { id }", 4)]
    [InlineData("query A { version } query B { people { id } }", 2)]
    public void Validate_DeeperThanAllowed_SaysHowDeep(string document, int depth)
    {
        Assert.Empty(Validate(document, depth));
        if (depth > 1)
        {
            var error = Assert.Single(Validate(document, depth - 1));
            Assert.Equal($"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {depth - 1}.", error.Message);
        }
    }

    [Fact]
    public void Validate_IntrospectionSkipped_DoesNotCount()
    {
        var options = new ValidationOptions { MaxAllowedExecutionDepth = 1, SkipIntrospectionFields = true };
        Assert.Empty(Registry.Validate("{ version __typename }", options));
        Assert.Single(Registry.Validate("{ people { __typename id } }", options));
        Assert.Empty(Registry.Validate("{ version ...F } fragment F on Query { __typename }", options));
    }

    [Fact]
    public void Validate_CyclicFragments_ReportsTheCycleAlone()
        => Assert.Contains("cycles", Assert.Single(Validate("{ people { ...F } } fragment F on Person { boss { ...F } }", 10)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<IError> Validate(string document, int allowed)
        => Registry.Validate(document, new ValidationOptions { MaxAllowedExecutionDepth = allowed });
}
