using HotChocolate.Configuration;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution;
using HotChocolate.Execution.Compilation;

namespace HotChocolate.Cost;

/// <summary>Refuses operations that cost too much, and tells clients that ask what one costs.</summary>
/// <param name="configuration">Whether costs are analysed at all, and the limits.</param>
internal sealed class CostGuard(SchemaConfiguration configuration)
{
    private readonly CostOptions? _options = configuration is { CostAnalyzer: true, Cost: { SkipAnalyzer: false } options } ? options : null;

    public CostCheck Check(Operation operation, IOperationRequest request)
    {
        var isDryRun = Asks(request, WellKnownContextData.ValidateCost);
        var isReported = isDryRun || Asks(request, WellKnownContextData.ReportCost);
        if (_options is null)
        {
            return default;
        }

        try
        {
            var cost = operation.Cost.Value;
            var excess = _options.EnforceCostLimits && !isDryRun ? Excess(cost, _options) : null;
            return new CostCheck(excess, isReported ? cost.ToExtensions() : null, isDryRun);
        }
        catch (GraphQLException exception)
        {
            return new CostCheck(exception.Errors, null, IsDryRun: false);
        }
    }

    private static IError[]? Excess(CostMetrics cost, CostOptions options)
    {
        if (cost.FieldCost > options.MaxFieldCost)
        {
            return [CostErrors.FieldCostExceeded(cost.FieldCost, options.MaxFieldCost)];
        }

        return cost.TypeCost > options.MaxTypeCost ? [CostErrors.TypeCostExceeded(cost.TypeCost, options.MaxTypeCost)] : null;
    }

    private static bool Asks(IOperationRequest request, string key) => request.ContextData?.ContainsKey(key) == true;
}
