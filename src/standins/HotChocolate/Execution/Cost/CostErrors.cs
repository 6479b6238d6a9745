using HotChocolate.Language;

namespace HotChocolate.Cost;

/// <summary>The errors of operations that cost too much, or whose cost is open.</summary>
internal static class CostErrors
{
    public static IError FieldCostExceeded(double cost, double limit) => Exceeded("field", cost, limit);

    public static IError TypeCostExceeded(double cost, double limit) => Exceeded("type", cost, limit);

    public static GraphQLException SlicingArgumentMissing(FieldNode node, IEnumerable<string> fields) => new(
        ErrorBuilder.New()
            .SetMessage("Exactly one slicing argument must be defined.")
            .SetCode(ErrorCodes.Execution.OneSlicingArgumentRequired)
            .AddLocation(node)
            .SetPath(fields.Aggregate(Path.Root, (path, field) => path.Append(field)))
            .Build());

    private static IError Exceeded(string kind, double cost, double limit) => ErrorBuilder.New()
        .SetMessage($"The maximum allowed {kind} cost was exceeded.")
        .SetExtension($"{kind}Cost", cost)
        .SetExtension($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost", limit)
        .SetCode(ErrorCodes.Execution.CostExceeded)
        .Build();
}
