namespace HotChocolate.Language;

/// <summary>What a syntax node stands for.</summary>
public enum SyntaxKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A whole document.</summary>
    Document,

    /// <summary>A query, mutation or subscription.</summary>
    OperationDefinition,

    /// <summary>The declaration of a variable.</summary>
    VariableDefinition,

    /// <summary>The use of a variable.</summary>
    Variable,

    /// <summary>The selections between braces.</summary>
    SelectionSet,

    /// <summary>A field selection.</summary>
    Field,

    /// <summary>An argument with its value.</summary>
    Argument,

    /// <summary>The use of a named fragment.</summary>
    FragmentSpread,

    /// <summary>A fragment without a name.</summary>
    InlineFragment,

    /// <summary>The definition of a named fragment.</summary>
    FragmentDefinition,

    /// <summary>An integer literal.</summary>
    IntValue,

    /// <summary>A string literal, quoted or block.</summary>
    StringValue,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    BooleanValue,

    /// <summary><c>null</c>.</summary>
    NullValue,

    /// <summary>An enum literal.</summary>
    EnumValue,

    /// <summary>A list literal.</summary>
    ListValue,

    /// <summary>An input object literal.</summary>
    ObjectValue,

    /// <summary>A field of an input object literal.</summary>
    ObjectField,

    /// <summary>An applied directive.</summary>
    Directive,

    /// <summary>A reference to a type by name.</summary>
    NamedType,

    /// <summary>A reference to a list type.</summary>
    ListType,

    /// <summary>A reference to a non-null type.</summary>
    NonNullType,

    /// <summary>The root operation types.</summary>
    SchemaDefinition,

    /// <summary>One root operation type.</summary>
    OperationTypeDefinition,

    /// <summary>A scalar's definition.</summary>
    ScalarTypeDefinition,

    /// <summary>An object type's definition.</summary>
    ObjectTypeDefinition,

    /// <summary>A field's definition.</summary>
    FieldDefinition,

    /// <summary>An argument's or input field's definition.</summary>
    InputValueDefinition,

    /// <summary>An interface's definition.</summary>
    InterfaceTypeDefinition,

    /// <summary>A union's definition.</summary>
    UnionTypeDefinition,

    /// <summary>An enum's definition.</summary>
    EnumTypeDefinition,

    /// <summary>An enum value's definition.</summary>
    EnumValueDefinition,

    /// <summary>An input object's definition.</summary>
    InputObjectTypeDefinition,

    /// <summary>An extension of the schema.</summary>
    SchemaExtension,

    /// <summary>An extension of a scalar.</summary>
    ScalarTypeExtension,

    /// <summary>An extension of an object type.</summary>
    ObjectTypeExtension,

    /// <summary>An extension of an interface.</summary>
    InterfaceTypeExtension,

    /// <summary>An extension of a union.</summary>
    UnionTypeExtension,

    /// <summary>An extension of an enum.</summary>
    EnumTypeExtension,

    /// <summary>An extension of an input object.</summary>
    InputObjectTypeExtension,

    /// <summary>A directive's definition.</summary>
    DirectiveDefinition,

    /// <summary>A floating-point literal.</summary>
    FloatValue,
}
