using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <content>Variables (section 5.8).</content>
internal static partial class ValidationErrors
{
    public static IError VariableNameNotUnique(VariableDefinitionNode node)
        => At(node, "A document containing operations that define more than one variable with the same name is invalid for execution.")
            .SetExtension("variable", node.Variable.Name.Value)
            .SetExtension("variableType", node.Type.ToString())
            .SpecifiedBy("sec-Variable-Uniqueness")
            .Build();

    public static IError VariableNotInputType(VariableDefinitionNode node)
        => At(node, $"The type of variable `{node.Variable.Name.Value}` is not an input type.")
            .SetExtension("variable", node.Variable.Name.Value)
            .SetExtension("variableType", node.Type.ToString())
            .SpecifiedBy("sec-Variables-Are-Input-Types")
            .Build();

    public static IError VariablesNotDeclared(OperationDefinitionNode node, IEnumerable<string> names)
        => At(node, $"The following variables were not declared: {string.Join(", ", names)}.")
            .SpecifiedBy("sec-All-Variable-Uses-Defined")
            .Build();

    public static IError VariablesNotUsed(OperationDefinitionNode node, IEnumerable<string> names)
        => At(node, $"The following variables were not used: {string.Join(", ", names)}.")
            .SpecifiedBy("sec-All-Variables-Used")
            .Build();

    public static IError VariableNotCompatible(VariableUsage usage, VariableDefinitionNode definition)
        => At(usage.Node, $"The variable `{usage.Node.Name.Value}` is not compatible with the type of the current location.")
            .SetPath(usage.Path)
            .SetExtension("variable", usage.Node.Name.Value)
            .SetExtension("variableType", definition.Type.ToString())
            .SetExtension("locationType", usage.Type?.ToString())
            .SpecifiedBy("sec-All-Variable-Usages-are-Allowed")
            .Build();
}
