using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Validation;

public class ValidationRequestExecutorBuilderExtensionsTests
{
    [Fact]
    public void AddMaxExecutionDepthRule_ForTheSchema_LimitsDepth()
        => Assert.Single(Validate("{ people { id } }", Registry.Schema.Name, builder => builder.AddMaxExecutionDepthRule(1)));

    [Fact]
    public void AddMaxExecutionDepthRule_ForAnotherSchema_ChangesNothing()
        => Assert.Empty(Validate("{ people { id } }", "another", builder => builder.AddMaxExecutionDepthRule(1)));

    [Fact]
    public void AddMaxExecutionDepthRule_NotEnabled_ChangesNothing()
        => Assert.Empty(Validate("{ people { id } }", Registry.Schema.Name, builder => builder.AddMaxExecutionDepthRule(1, isEnabled: (_, _) => false)));

    [Fact]
    public void SetMaxAllowedValidationErrors_One_StopsAtTheFirst()
        => Assert.Single(Validate("{ a b c }", Registry.Schema.Name, builder => builder.SetMaxAllowedValidationErrors(1)));

    private static IReadOnlyList<IError> Validate(string document, string schemaName, Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(new RequestExecutorBuilder(schemaName, services));
        using var provider = services.BuildServiceProvider();
        return DocumentValidator.Create(Registry.Schema, provider).Validate(Utf8GraphQLParser.Parse(document));
    }
}
