using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <content>Fields and arguments (sections 5.3 and 5.4).</content>
internal static partial class ValidationErrors
{
    private const string FieldSelections = "sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types";

    public static IError UnionFieldSelected(SelectionSetNode node, INamedType type, Path? path)
        => At(node, "A union type cannot declare a field directly. Use inline fragments or fragments instead.")
            .SetPath(path)
            .SetExtension("type", type.Name)
            .SpecifiedBy(FieldSelections)
            .Build();

    public static IError FieldDoesNotExist(FieldNode node, INamedType type, Path? path)
        => At(node, $"The field `{node.Name.Value}` does not exist on the type `{type.Name}`.")
            .SetPath(path)
            .SetExtension("type", type.Name)
            .SetExtension("field", node.Name.Value)
            .SetExtension("responseName", node.ResponseName)
            .SpecifiedBy(FieldSelections)
            .Build();

    public static IError LeafFieldWithSelections(FieldNode node, INamedType declaringType, IType type, Path? path)
        => At(node, $"Field \"{node.Name.Value}\" must not have a selection since type \"{type}\" has no subfields.")
            .SetPath(path)
            .SetSelection(node, declaringType, type)
            .SpecifiedBy("sec-Leaf-Field-Selections")
            .Build();

    public static IError CompositeFieldWithoutSelections(FieldNode node, INamedType declaringType, IType type, Path? path)
        => At(node, $"Field \"{node.Name.Value}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{node.Name.Value} {{ ... }}\"?")
            .SetPath(path)
            .SetSelection(node, declaringType, type)
            .SpecifiedBy(FieldSelections)
            .Build();

    public static IError FieldsNotMergeable(SelectedField first, SelectedField second)
        => At(first.Node, "Encountered fields for the same object that cannot be merged.")
            .AddNode(second.Node)
            .SetExtension("declaringTypeA", first.Parent?.Name)
            .SetExtension("declaringTypeB", second.Parent?.Name)
            .SetExtension("fieldA", first.Node.Name.Value)
            .SetExtension("fieldB", second.Node.Name.Value)
            .SetExtension("typeA", first.Definition?.Type.ToString())
            .SetExtension("typeB", second.Definition?.Type.ToString())
            .SetExtension("responseNameA", first.Node.ResponseName)
            .SetExtension("responseNameB", second.Node.ResponseName)
            .SpecifiedBy("sec-Field-Selection-Merging")
            .Build();

    public static IError ArgumentDoesNotExist(ArgumentNode node, ArgumentOwner owner, Path? path)
        => At(node, $"The argument `{node.Name.Value}` does not exist.")
            .SetPath(path)
            .SetArgument(owner, node.Name.Value)
            .SpecifiedBy("sec-Required-Arguments")
            .Build();

    public static IError ArgumentNotUnique(ArgumentNode node, ArgumentOwner owner, Path? path)
        => At(node, "More than one argument with the same name in an argument set is ambiguous and invalid.")
            .SetPath(path)
            .SetArgument(owner, node.Name.Value)
            .SpecifiedBy("sec-Argument-Uniqueness")
            .Build();

    public static IError ArgumentRequired(ISyntaxNode node, string name, ArgumentOwner owner, Path? path)
        => At(node, $"The argument `{name}` is required.")
            .SetPath(path)
            .SetArgument(owner, name)
            .SpecifiedBy("sec-Required-Arguments")
            .Build();

    private static IErrorBuilder SetSelection(this IErrorBuilder builder, FieldNode node, INamedType declaringType, IType type) => builder
        .SetExtension("declaringType", declaringType.Name)
        .SetExtension("field", node.Name.Value)
        .SetExtension("type", type.ToString())
        .SetExtension("responseName", node.ResponseName);

    private static IErrorBuilder SetArgument(this IErrorBuilder builder, ArgumentOwner owner, string name)
    {
        if (owner.Field is not null)
        {
            builder.SetExtension("type", owner.Type?.Name).SetExtension("field", owner.Field.Name);
        }
        else if (owner.Directive is not null)
        {
            builder.SetExtension("directive", owner.Directive.Name);
        }

        return builder.SetExtension("argument", name);
    }
}
