using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.8.5, All Variable Usages Are Allowed: a variable's type fits every place where it stands.</summary>
internal sealed class VariableUsagesAllowedRule : ValidationRule
{
    /// <inheritdoc />
    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Operations.Where(operation => operation.VariableDefinitions.Count > 0))
        {
            foreach (var (usage, variable) in context.Graph.DeclaredUsages(operation))
            {
                if (!IsAllowed(variable, usage, context))
                {
                    context.Report(ValidationErrors.VariableNotCompatible(usage, variable));
                }
            }
        }
    }

    // IsVariableUsageAllowed()
    private static bool IsAllowed(VariableDefinitionNode variable, VariableUsage usage, ValidationContext context)
    {
        if (usage.Type is null || context.FindType(variable.Type) is not { } type || !type.IsInput())
        {
            return true;
        }

        var hasDefault = !variable.DefaultValue.IsNull() || usage.Definition?.DefaultValue is not null;
        return AreCompatible(type, hasDefault && !type.IsNonNull() ? usage.Type.Nullable() : usage.Type);
    }

    // AreTypesCompatible()
    private static bool AreCompatible(IType variable, IType place) => (variable, place) switch
    {
        (NonNullType a, NonNullType b) => AreCompatible(a.Type, b.Type),
        (_, NonNullType) => false,
        (NonNullType a, _) => AreCompatible(a.Type, place),
        (ListType a, ListType b) => AreCompatible(a.ElementType, b.ElementType),
        _ => ReferenceEquals(variable, place),
    };
}
