using HotChocolate.Building;
using HotChocolate.Types;

namespace HotChocolate.Introspection;

/// <summary>The enums of introspection (October 2021, 4.2).</summary>
internal static class IntrospectionEnums
{
    private static readonly string[] DirectiveLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    private static readonly (string Name, TypeKind Kind)[] TypeKinds =
    [
        ("SCALAR", TypeKind.Scalar), ("OBJECT", TypeKind.Object), ("INTERFACE", TypeKind.Interface), ("UNION", TypeKind.Union),
        ("ENUM", TypeKind.Enum), ("INPUT_OBJECT", TypeKind.InputObject), ("LIST", TypeKind.List), ("NON_NULL", TypeKind.NonNull),
    ];

    public static EnumType Kinds(BuildContext context) => context.Types.Named(
        "__TypeKind",
        () => new EnumType("__TypeKind", "The kinds of types.", typeof(TypeKind), TypeKinds.Select(kind => new EnumValue(kind.Name, kind.Kind, null, null))),
        static _ => { });

    public static EnumType Locations(BuildContext context) => context.Types.Named(
        "__DirectiveLocation",
        () => new EnumType("__DirectiveLocation", "The places where a directive may stand.", typeof(string), DirectiveLocations.Select(name => new EnumValue(name, name, null, null))),
        static _ => { });
}
