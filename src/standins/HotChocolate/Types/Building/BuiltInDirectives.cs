using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>The directives of a schema: those of the specification, and of the cost analysis where they are used.</summary>
internal static class BuiltInDirectives
{
    private static readonly string[] Executable = ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];

    public static IEnumerable<DirectiveType> For(BuildContext context)
    {
        var used = UsedIn(context.Types.All);
        yield return Conditional(context, "skip", "Directs the executor to skip this field or fragment when the `if` argument is true.", "Skipped when true.");
        yield return Conditional(context, "include", "Directs the executor to include this field or fragment only when the `if` argument is true.", "Included when true.");
        yield return Deprecated(context);
        if (context.Types.All.OfType<ScalarType>().Any(scalar => scalar.SpecifiedBy is not null))
        {
            yield return SpecifiedBy(context);
        }

        if (used.Contains("cost"))
        {
            yield return Cost(context);
        }

        if (used.Contains("listSize"))
        {
            yield return ListSize(context);
        }

        if (context.Types.All.OfType<InputObjectType>().Any(type => type.IsOneOf))
        {
            yield return new DirectiveType("oneOf", "The `@oneOf` directive is used within the type system definition language\n to indicate:\n\n - an Input Object is a Oneof Input Object, or\n - an Object Type's Field is a Oneof Field.") { Locations = ["INPUT_OBJECT"] };
        }
    }

    private static HashSet<string> UsedIn(IEnumerable<INamedType> types)
    {
        var directives = types.SelectMany(type => type switch
        {
            ComplexType complex => complex.Directives.Concat(complex.Fields.SelectMany(field => field.Directives.Concat(field.Arguments.SelectMany(argument => argument.Directives)))),
            InputObjectType input => input.Directives.Concat(input.Fields.SelectMany(field => field.Directives)),
            _ => type.Directives,
        });
        return [.. directives.Select(directive => directive.Name.Value)];
    }

    private static DirectiveType Conditional(BuildContext context, string name, string description, string argument) => new(name, description)
    {
        Locations = Executable,
        IsBuiltIn = true,
        Arguments = new FieldCollection<InputField>([Argument(context, "if", argument, new NonNullType(context.Types.Scalar<BooleanType>()), typeof(bool))]),
    };

    private static DirectiveType Deprecated(BuildContext context) => new("deprecated", "Marks a part of the schema that is to be left out one day.")
    {
        Locations = ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
        IsBuiltIn = true,
        Arguments = new FieldCollection<InputField>(
        [
            new InputField("reason", "Why, and what to use instead.", context.Types.Scalar<StringType>())
            {
                DefaultValue = new StringValueNode("No longer supported"),
                RuntimeType = typeof(string),
                Coercer = new CoercerFactory(context).Create(context.Types.Scalar<StringType>(), typeof(string)),
            },
        ]),
    };

    private static DirectiveType SpecifiedBy(BuildContext context) =>
        new("specifiedBy", "The `@specifiedBy` directive is used within the type system definition language to provide a URL for specifying the behavior of custom scalar definitions.")
        {
            Locations = ["SCALAR"],
            Arguments = new FieldCollection<InputField>(
            [
                Argument(context, "url", "The specifiedBy URL points to a human-readable specification. This field will only read a result for scalar types.", new NonNullType(context.Types.Scalar<StringType>()), typeof(string)),
            ]),
        };

    private static DirectiveType Cost(BuildContext context) =>
        new("cost", "The purpose of the `cost` directive is to define a `weight` for GraphQL types, fields, and arguments. Static analysis can use these weights when calculating the overall cost of a query or response.")
        {
            Locations = ["SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "ENUM", "INPUT_FIELD_DEFINITION"],
            Arguments = new FieldCollection<InputField>(
            [
                Argument(context, "weight", "The `weight` argument defines what value to add to the overall cost for every appearance, or possible appearance, of a type, field, argument, etc.", new NonNullType(context.Types.Scalar<StringType>()), typeof(string)),
            ]),
        };

    private static DirectiveType ListSize(BuildContext context)
    {
        var number = context.Types.Scalar<IntType>();
        var texts = new ListType(new NonNullType(context.Types.Scalar<StringType>()));
        return new("listSize", "The purpose of the `@listSize` directive is to either inform the static analysis about the size of returned lists (if that information is statically available), or to point the analysis to where to find that information.")
        {
            Locations = ["FIELD_DEFINITION"],
            Arguments = new FieldCollection<InputField>(
            [
                Argument(context, "assumedSize", "The `assumedSize` argument can be used to statically define the maximum length of a list returned by a field.", number, typeof(int)),
                Argument(context, "slicingArguments", "The `slicingArguments` argument can be used to define which of the field's arguments with numeric type are slicing arguments, so that their value determines the size of the list returned by that field. It may specify a list of multiple slicing arguments.", texts, typeof(string[])),
                Argument(context, "slicingArgumentDefaultValue", "The `slicingArgumentDefaultValue` argument can be used to define a default value for a slicing argument, which is used if the argument is not present in a query.", number, typeof(int)),
                Argument(context, "sizedFields", "The `sizedFields` argument can be used to define that the value of the `assumedSize` argument or of a slicing argument does not affect the size of a list returned by a field itself, but that of a list returned by one of its sub-fields.", texts, typeof(string[])),
                new InputField("requireOneSlicingArgument", "The `requireOneSlicingArgument` argument can be used to inform the static analysis that it should expect that exactly one of the defined slicing arguments is present in a query. If that is not the case (i.e., if none or multiple slicing arguments are present), the static analysis may throw an error.", new NonNullType(context.Types.Scalar<BooleanType>()))
                {
                    DefaultValue = BooleanValueNode.True,
                    RuntimeType = typeof(bool),
                },
            ]),
        };
    }

    private static InputField Argument(BuildContext context, string name, string description, IType type, Type runtimeType) =>
        new(name, description, type) { RuntimeType = runtimeType, Coercer = new CoercerFactory(context).Create(type, runtimeType) };
}
