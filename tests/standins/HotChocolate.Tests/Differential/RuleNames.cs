using System.Collections.Frozen;

namespace HotChocolate.Differential;

/// <summary>
/// The sections of the specification that each rule of graphql-js stands for, as errors name them here. For a null where an argument is
/// required, and for the uses of a variable that is no input, graphql-js has an error in a second rule.
/// </summary>
internal static class RuleNames
{
    private const string Fields = "sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types";
    private const string UniqueFragments = "UniqueFragmentNamesRule";
    private const string Variables = "sec-Variables-Are-Input-Types";
    private const string OneOfVariable = "sec-Oneof–Input-Objects-Have-Exactly-One-Field";

    private static readonly FrozenDictionary<string, string[]> s_sections = new Dictionary<string, string[]>
    {
        ["ExecutableDefinitionsRule"] = ["sec-Executable-Definitions"],
        ["OperationTypeExistence"] = [""],
        ["UniqueOperationNamesRule"] = ["sec-Operation-Name-Uniqueness"],
        ["LoneAnonymousOperationRule"] = ["sec-Lone-Anonymous-Operation"],
        ["SingleFieldSubscriptionsRule"] = ["sec-Single-root-field"],
        ["KnownTypeNamesRule"] = ["sec-Fragment-Spread-Type-Existence", Variables],
        ["FragmentsOnCompositeTypesRule"] = ["sec-Fragments-On-Composite-Types"],
        ["VariablesAreInputTypesRule"] = [Variables],
        ["ScalarLeafsRule"] = ["sec-Leaf-Field-Selections", Fields],
        ["FieldsOnCorrectTypeRule"] = [Fields],
        [UniqueFragments] = ["sec-Fragment-Name-Uniqueness"],
        ["KnownFragmentNamesRule"] = ["sec-Fragment-spread-target-defined"],
        ["NoUnusedFragmentsRule"] = ["sec-Fragments-Must-Be-Used"],
        ["PossibleFragmentSpreadsRule"] = ["sec-Fragment-spread-is-possible"],
        ["NoFragmentCyclesRule"] = ["sec-Fragment-spreads-must-not-form-cycles"],
        ["UniqueVariableNamesRule"] = ["sec-Variable-Uniqueness"],
        ["NoUndefinedVariablesRule"] = ["sec-All-Variable-Uses-Defined"],
        ["NoUnusedVariablesRule"] = ["sec-All-Variables-Used"],
        ["KnownDirectivesRule"] = ["sec-Directives-Are-Defined", "sec-Directives-Are-In-Valid-Locations"],
        ["UniqueDirectivesPerLocationRule"] = ["sec-Directives-Are-Unique-Per-Location"],
        ["KnownArgumentNamesRule"] = ["sec-Required-Arguments"],
        ["UniqueArgumentNamesRule"] = ["sec-Argument-Uniqueness"],
        ["ValuesOfCorrectTypeRule"] =
        [
            "sec-Values-of-Correct-Type", "sec-Input-Object-Field-Names", "sec-Input-Object-Required-Fields",
            "sec-OneOf-Input-Objects-Have-Exactly-One-Field", OneOfVariable, "sec-Required-Arguments",
        ],
        ["ProvidedRequiredArgumentsRule"] = ["sec-Required-Arguments"],
        ["VariablesInAllowedPositionRule"] = ["sec-All-Variable-Usages-are-Allowed", OneOfVariable, Variables],
        ["OverlappingFieldsCanBeMergedRule"] = ["sec-Field-Selection-Merging"],
        ["UniqueInputFieldNamesRule"] = ["sec-Input-Object-Field-Uniqueness"],
    }.ToFrozenDictionary();

    /// <summary>Whether the rules broken there and the sections broken here are the same, each way.</summary>
    /// <remarks>Where two fragments share a name, it is open which one the other rules are to look at.</remarks>
    public static bool Agree(IReadOnlyCollection<string> rules, IReadOnlyCollection<string> sections) =>
        (rules.Contains(UniqueFragments) && sections.Contains(s_sections[UniqueFragments][0])) || (rules.All(rule => s_sections[rule].Any(sections.Contains)) && sections.All(section => rules.Any(rule => s_sections[rule].Contains(section))));
}
