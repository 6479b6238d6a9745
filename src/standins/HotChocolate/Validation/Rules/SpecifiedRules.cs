using HotChocolate.Validation.Options;

namespace HotChocolate.Validation;

/// <summary>All rules, in the order of the specification's section 5; sections as in September 2025.</summary>
internal static class SpecifiedRules
{
    /// <summary>Makes the rules for one document.</summary>
    public static IReadOnlyList<ValidationRule> Create(ValidationOptions options) =>
    [
        new ExecutableDefinitionsRule(), // 5.1.1
        new OperationTypeExistenceRule(), // 5.2.1.1
        new OperationNameUniquenessRule(), // 5.2.2.1
        new LoneAnonymousOperationRule(), // 5.2.3.1
        new SingleRootFieldRule(), // 5.2.4.1
        new FieldSelectionsRule(), // 5.3.1
        new LeafFieldSelectionsRule(), // 5.3.3
        new ArgumentNamesRule(), // 5.4.1
        new ArgumentUniquenessRule(), // 5.4.2
        new RequiredArgumentsRule(), // 5.4.3
        new FragmentNameUniquenessRule(), // 5.5.1.1
        new FragmentSpreadTypeExistenceRule(), // 5.5.1.2
        new FragmentsOnCompositeTypesRule(), // 5.5.1.3
        new FragmentsMustBeUsedRule(), // 5.5.1.4
        new FragmentSpreadTargetDefinedRule(), // 5.5.2.1
        new FragmentSpreadsMustNotFormCyclesRule(), // 5.5.2.2
        new FragmentSpreadIsPossibleRule(), // 5.5.2.3
        new ValuesOfCorrectTypeRule(), // 5.6.1
        new InputObjectFieldNamesRule(), // 5.6.2
        new InputObjectFieldUniquenessRule(), // 5.6.3
        new InputObjectRequiredFieldsRule(), // 5.6.4
        new OneOfInputObjectRule(), // 5.6.1 with 3.10.1
        new DirectivesAreDefinedRule(), // 5.7.1
        new DirectivesInValidLocationsRule(), // 5.7.2
        new DirectivesUniquePerLocationRule(), // 5.7.3
        new VariableUniquenessRule(), // 5.8.1
        new VariablesAreInputTypesRule(), // 5.8.2
        new VariableUsesDefinedRule(), // 5.8.3
        new VariablesUsedRule(), // 5.8.4
        new VariableUsagesAllowedRule(), // 5.8.5
        new FieldSelectionMergingRule(), // 5.3.2, last as it costs most
        .. Limits(options),
    ];

    private static IEnumerable<ValidationRule> Limits(ValidationOptions options)
    {
        yield return new MaxIntrospectionDepthRule();
        if (options.DisableIntrospection)
        {
            yield return new IntrospectionAllowedRule();
        }

        if (options.MaxAllowedExecutionDepth is { } depth)
        {
            yield return new MaxExecutionDepthRule(depth, options.SkipIntrospectionFields);
        }
    }
}
