using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how the cost of operations is worked out.</summary>
public static class CostAnalyzerRequestExecutorBuilderExtensions
{
    /// <summary>Adds the directives <c>@cost</c> and <c>@listSize</c> and the weights that follow from conventions.</summary>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder) =>
        builder.ConfigureSchema(static schema => schema.CostAnalyzer = true);

    /// <summary>Changes the weights and limits.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema => configure(schema.Cost));
    }
}
