using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Printing;

/// <summary>The parts of a schema as definitions (October 2021, 3).</summary>
internal static class DefinitionPrinter
{
    private const string DefaultDeprecationReason = "No longer supported";

    public static IDefinitionNode Define(INamedType type) => type switch
    {
        ObjectType complex => new ObjectTypeDefinitionNode(null, Name(complex), Describe(complex.Description), complex.Directives, Interfaces(complex), Fields(complex)),
        InterfaceType complex => new InterfaceTypeDefinitionNode(null, Name(complex), Describe(complex.Description), complex.Directives, Interfaces(complex), Fields(complex)),
        UnionType union => new UnionTypeDefinitionNode(null, Name(union), Describe(union.Description), union.Directives, [.. union.Types.Select(member => new NamedTypeNode(member.Name))]),
        InputObjectType input => new InputObjectTypeDefinitionNode(null, Name(input), Describe(input.Description), input.Directives, [.. input.Fields.Select(Define)]),
        EnumType names => new EnumTypeDefinitionNode(null, Name(names), Describe(names.Description), names.Directives, [.. names.Values.Select(Define)]),
        ScalarType scalar => new ScalarTypeDefinitionNode(null, Name(scalar), Describe(scalar.Description), SpecifiedBy(scalar)),
        _ => throw new InvalidOperationException($"{type.Name} is of no kind that can be printed."),
    };

    public static IDefinitionNode Define(DirectiveType directive) => new DirectiveDefinitionNode(
        null,
        new NameNode(directive.Name),
        Describe(directive.Description),
        directive.IsRepeatable,
        [.. directive.Arguments.Select(Define)],
        [.. directive.Locations.Select(location => new NameNode(location))]);

    private static EnumValueDefinitionNode Define(EnumValue value) =>
        new(null, new NameNode(value.Name), Describe(value.Description), [.. value.Directives, .. Deprecated(value)]);

    private static FieldDefinitionNode Define(OutputField field) => new(
        null,
        new NameNode(field.Name),
        Describe(field.Description),
        [.. field.Arguments.Select(Define)],
        Refer(field.Type),
        [.. field.Directives, .. Deprecated(field)]);

    private static InputValueDefinitionNode Define(InputField field) => new(
        null,
        new NameNode(field.Name),
        Describe(field.Description),
        Refer(field.Type),
        field.DefaultValue,
        [.. field.Directives, .. Deprecated(field)]);

    private static NameNode Name(INamedType type) => new(type.Name);

    private static NamedTypeNode[] Interfaces(ComplexType type) => [.. type.Interfaces.Select(face => new NamedTypeNode(face.Name))];

    private static FieldDefinitionNode[] Fields(ComplexType type) => [.. type.Fields.Where(field => !field.IsIntrospection).Select(Define)];

    private static StringValueNode? Describe(string? description) =>
        string.IsNullOrWhiteSpace(description) ? null : new StringValueNode(null, description.Trim(), block: description.Trim().Contains('\n', StringComparison.Ordinal));

    private static DirectiveNode[] SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedBy is { } address ? [new DirectiveNode("specifiedBy", new ArgumentNode("url", address.ToString()))] : [];

    private static DirectiveNode[] Deprecated(IField field) => field.DeprecationReason switch
    {
        null => [],
        DefaultDeprecationReason => [new DirectiveNode("deprecated")],
        var reason => [new DirectiveNode("deprecated", new ArgumentNode("reason", reason))],
    };

    private static ITypeNode Refer(IType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode((INullableTypeNode)Refer(nonNull.Type)),
        ListType list => new ListTypeNode(Refer(list.ElementType)),
        _ => new NamedTypeNode(((INamedType)type).Name),
    };
}
