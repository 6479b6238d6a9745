using HotChocolate.Cost;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Compilation;

/// <summary>An operation ready to be executed any number of times.</summary>
/// <param name="Definition">The operation in its document.</param>
/// <param name="Root">The fields of the root type.</param>
/// <param name="Conditions">The conditions of its <c>@skip</c> and <c>@include</c>.</param>
/// <param name="Variables">The variables it declares.</param>
/// <param name="Cost">What it costs, worked out when first asked for.</param>
internal sealed record Operation(
    OperationDefinitionNode Definition,
    SelectionSet Root,
    IncludeConditions Conditions,
    VariableCoercion Variables,
    Lazy<CostMetrics> Cost)
{
    public OperationType Type => Definition.Operation;

    public ObjectType RootType => Root.Type;
}
