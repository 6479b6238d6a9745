using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// A rule of section 5, told of every node it might judge. A rule may keep what it saw: there is a new one for each document.
/// Types are null where the document names what the schema does not have; that is for one rule to report and for the others to pass over.
/// </summary>
internal abstract class ValidationRule
{
    /// <summary>Before anything else.</summary>
    public virtual void EnterDocument(DocumentNode document, ValidationContext context)
    {
    }

    /// <summary>At an operation and the type it starts from.</summary>
    public virtual void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context)
    {
    }

    /// <summary>At a variable's declaration and its type.</summary>
    public virtual void EnterVariableDefinition(VariableDefinitionNode variable, IType? type, ValidationContext context)
    {
    }

    /// <summary>At a fragment's definition and the type it applies to.</summary>
    public virtual void EnterFragment(FragmentDefinitionNode fragment, INamedType? type, ValidationContext context)
    {
    }

    /// <summary>At selections and the type they select from.</summary>
    public virtual void EnterSelectionSet(SelectionSetNode selections, INamedType? type, ValidationContext context)
    {
    }

    /// <summary>At a field, the type it is selected on and its definition.</summary>
    public virtual void EnterField(FieldNode node, INamedType? parent, OutputField? field, ValidationContext context)
    {
    }

    /// <summary>After all that belongs to a field.</summary>
    public virtual void LeaveField(FieldNode node, ValidationContext context)
    {
    }

    /// <summary>At a fragment spread, the type it is spread in and the fragment.</summary>
    public virtual void EnterSpread(FragmentSpreadNode spread, INamedType? parent, FragmentDefinitionNode? target, ValidationContext context)
    {
    }

    /// <summary>At an inline fragment, the type it stands in and the type it applies to.</summary>
    public virtual void EnterInlineFragment(InlineFragmentNode fragment, INamedType? parent, INamedType? condition, ValidationContext context)
    {
    }

    /// <summary>At one or more directives applied at one place.</summary>
    public virtual void EnterDirectives(IReadOnlyList<DirectiveNode> directives, string location, ValidationContext context)
    {
    }

    /// <summary>At the arguments, perhaps none, of a field or directive.</summary>
    public virtual void EnterArguments(ArgumentOwner owner, ValidationContext context)
    {
    }

    /// <summary>At an argument that the schema has.</summary>
    public virtual void EnterArgument(ArgumentNode argument, InputField definition, ValidationContext context)
    {
    }

    /// <summary>At an object and the input object type expected there; null too where a scalar takes objects.</summary>
    public virtual void EnterObject(ObjectValueNode value, InputObjectType? type, ValidationContext context)
    {
    }

    /// <summary>At a field of such an object that the schema has.</summary>
    public virtual void EnterObjectField(ObjectFieldNode node, InputField field, InputObjectType type, ValidationContext context)
    {
    }

    /// <summary>After the whole document, when the fragments and variables used are known.</summary>
    public virtual void LeaveDocument(ValidationContext context)
    {
    }
}
