using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <content>Fragments (section 5.5).</content>
internal static partial class ValidationErrors
{
    public static IError FragmentNameNotUnique(FragmentDefinitionNode node)
        => At(node, $"There are multiple fragments with the name `{node.Name.Value}`.")
            .SetExtension("fragment", node.Name.Value)
            .SpecifiedBy("sec-Fragment-Name-Uniqueness")
            .Build();

    public static IError FragmentNotUsed(FragmentDefinitionNode node)
        => At(node, $"The specified fragment `{node.Name.Value}` is not used within the current document.")
            .SetExtension("fragment", node.Name.Value)
            .SpecifiedBy("sec-Fragments-Must-Be-Used")
            .Build();

    public static IError FragmentCycle(FragmentSpreadNode node)
        => At(
                node,
                "The graph of fragment spreads must not form any cycles including spreading itself. "
                + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.")
            .SetExtension("fragment", node.Name.Value)
            .SpecifiedBy("sec-Fragment-spreads-must-not-form-cycles")
            .Build();

    public static IError FragmentDoesNotExist(FragmentSpreadNode node, Path? path)
        => At(node, $"The specified fragment `{node.Name.Value}` does not exist.")
            .SetPath(path)
            .SetExtension("fragment", node.Name.Value)
            .SpecifiedBy("sec-Fragment-spread-target-defined")
            .Build();

    public static IError FragmentNotPossible(ISyntaxNode node, INamedType condition, INamedType parent, Path? path)
        => At(node, "The parent type does not match the type condition on the fragment.")
            .SetPath(path)
            .SetExtension("typeCondition", condition.Name)
            .SetExtension("selectionSetType", parent.Name)
            .SetFragment(node)
            .SpecifiedBy("sec-Fragment-spread-is-possible")
            .Build();

    public static IError FragmentTypeUnknown(ISyntaxNode node, NamedTypeNode condition, Path? path)
        => At(node, $"Unknown type `{condition.Name.Value}`.")
            .SetPath(path)
            .SetExtension("typeCondition", condition.Name.Value)
            .SetFragment(node)
            .SpecifiedBy("sec-Fragment-Spread-Type-Existence")
            .Build();

    public static IError FragmentOnLeafType(ISyntaxNode node, INamedType type, Path? path)
        => At(node, "Fragments can only be declared on unions, interfaces, and objects.")
            .SetPath(path)
            .SetExtension("typeCondition", type.Name)
            .SetFragment(node)
            .SpecifiedBy("sec-Fragments-On-Composite-Types")
            .Build();

    private static IErrorBuilder SetFragment(this IErrorBuilder builder, ISyntaxNode node)
        => node is FragmentDefinitionNode fragment ? builder.SetExtension("fragment", fragment.Name.Value) : builder;
}
