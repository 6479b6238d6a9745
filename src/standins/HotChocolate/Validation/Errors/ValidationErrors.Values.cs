using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <content>Values and directives (sections 5.6 and 5.7).</content>
internal static partial class ValidationErrors
{
    private const string ValuesOfCorrectType = "sec-Values-of-Correct-Type";

    public static IError ArgumentOfWrongType(ArgumentNode argument, IType type, IValueNode value, Path? path)
        => At(value, "The specified argument value does not match the argument type.")
            .SetPath(path)
            .SetExtension("argument", argument.Name.Value)
            .SetExtension("argumentValue", value.ToString())
            .SetExtension("locationType", type.ToString())
            .SpecifiedBy(ValuesOfCorrectType)
            .Build();

    public static IError InputFieldOfWrongType(InputField field, IValueNode value, Path? path)
        => At(value, $"The specified value type of field `{field.Name}` does not match the field type.")
            .SetExtension("fieldName", field.Name)
            .SetExtension("fieldType", field.Type.ToString())
            .SetExtension("locationType", field.Type.ToString())
            .SetPath(path)
            .SpecifiedBy(ValuesOfCorrectType)
            .Build();

    public static IError VariableDefaultOfWrongType(VariableDefinitionNode variable, IType type, IValueNode value)
        => At(value, $"The specified value type of variable `{variable.Variable.Name.Value}` does not match the variable type.")
            .SetExtension("variable", variable.Variable.Name.Value)
            .SetExtension("variableType", variable.Type.ToString())
            .SetExtension("locationType", type.ToString())
            .SpecifiedBy(ValuesOfCorrectType)
            .Build();

    public static IError InputFieldDoesNotExist(ObjectFieldNode node, Path? path)
        => At(node, $"The specified input object field `{node.Name.Value}` does not exist.")
            .SetPath(path)
            .SetExtension("field", node.Name.Value)
            .SpecifiedBy("sec-Input-Object-Field-Names")
            .Build();

    public static IError InputFieldNotUnique(ObjectFieldNode node, Path? path)
        => At(node, $"There can be only one input field named `{node.Name.Value}`.")
            .SetPath(path)
            .SetExtension("field", node.Name.Value)
            .SpecifiedBy("sec-Input-Object-Field-Uniqueness")
            .Build();

    public static IError InputFieldRequired(ISyntaxNode node, string name, Path? path)
        => At(node, $"`{name}` is a required field and cannot be null.")
            .SetPath(path)
            .SetExtension("field", name)
            .SpecifiedBy("sec-Input-Object-Required-Fields")
            .Build();

    public static IError OneOfFieldCount(ISyntaxNode node, InputObjectType type, Path? path)
        => At(node, $"The Oneof Input Object `{type.Name}` requires that exactly one field must be supplied and that field must not be `null`.")
            .SetPath(path)
            .SetExtension("type", type.Name)
            .SpecifiedByOneOf("sec-OneOf-Input-Objects-Have-Exactly-One-Field")
            .Build();

    public static IError OneOfVariableNullable(VariableUsage usage)
        => At(
                usage.Node,
                $"The variable `${usage.Node.Name.Value}` assigned to the field `{usage.Definition?.Name}` of the Oneof Input Object "
                + $"`{usage.Owner?.Name}` must be non-null.")
            .SetPath(usage.Path)
            .SetExtension("fieldCoordinate", $"{usage.Owner?.Name}.{usage.Definition?.Name}")
            .SpecifiedByOneOf("sec-Oneof–Input-Objects-Have-Exactly-One-Field")
            .Build();

    public static IError DirectiveNotSupported(DirectiveNode node, Path? path)
        => At(node, $"The specified directive `{node.Name.Value}` is not supported by the current schema.")
            .SetPath(path)
            .SpecifiedBy("sec-Directives-Are-Defined")
            .Build();

    public static IError DirectiveNotValidInLocation(DirectiveNode node, Path? path)
        => At(node, "The specified directive is not valid the current location.")
            .SetPath(path)
            .SpecifiedBy("sec-Directives-Are-In-Valid-Locations")
            .Build();

    public static IError DirectiveNotUnique(DirectiveNode node, Path? path)
        => At(node, "Only one of each directive is allowed per location.")
            .SetPath(path)
            .SpecifiedBy("sec-Directives-Are-Unique-Per-Location")
            .Build();
}
