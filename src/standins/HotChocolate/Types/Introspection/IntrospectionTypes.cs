using HotChocolate.Building;
using HotChocolate.Types;

namespace HotChocolate.Introspection;

/// <summary>
/// The types and root fields with which a schema describes itself (October 2021, 4.2; <c>isOneOf</c> from September 2025, 4.2.2).
/// Their values are the parts of the schema themselves.
/// </summary>
internal sealed class IntrospectionTypes(BuildContext context)
{
    private readonly IntrospectionFields _fields = new(context);
    private Schema? _schema;

    /// <summary>The fields <c>__schema</c> and <c>__type</c> of the query type.</summary>
    public IEnumerable<OutputField> RootFields()
    {
        yield return new OutputField("__schema", "The schema that answers this request.", new NonNullType(SchemaType())) { Member = _ => _schema };
        yield return new OutputField("__type", "A type of the schema by name.", TypeType())
        {
            Arguments = new FieldCollection<InputField>([_fields.Argument("name", new NonNullType(context.Types.Scalar<StringType>()), typeof(string))]),
            PureResolver = field => _schema!.TryGetType(field.ArgumentValue<string>("name"), out var type) ? type : null,
        };
    }

    /// <summary>Says which schema is described, once it is complete.</summary>
    public void Bind(Schema schema) => _schema = schema;

    private ObjectType SchemaType() => Make<Schema>("__Schema", "A schema: its types, its directives, and the types that operations start from.", () =>
    [
        _fields.Text<Schema>("description", _ => null),
        _fields.Field<Schema>("types", List(TypeType()), schema => schema.Types),
        _fields.Field<Schema>("queryType", new NonNullType(TypeType()), schema => schema.QueryType),
        _fields.Field<Schema>("mutationType", TypeType(), schema => schema.MutationType),
        _fields.Field<Schema>("subscriptionType", TypeType(), schema => schema.SubscriptionType),
        _fields.Field<Schema>("directives", List(DirectiveType()), schema => schema.DirectiveTypes),
    ]);

    private ObjectType DirectiveType() => Make<DirectiveType>("__Directive", "A directive that documents may use.", () =>
    [
        _fields.Name<DirectiveType>(directive => directive.Name),
        _fields.Text<DirectiveType>("description", directive => directive.Description),
        _fields.Flag<DirectiveType>("isRepeatable", directive => directive.IsRepeatable),
        _fields.Field<DirectiveType>("locations", List(IntrospectionEnums.Locations(context)), directive => directive.Locations),
        _fields.Undeprecated<DirectiveType, InputField>("args", List(InputValueType()), directive => directive.Arguments),
    ]);

    private ObjectType TypeType() => Make<IType>("__Type", "A type, or a list or non-null wrapper around one.", () =>
    [
        _fields.Field<IType>("kind", new NonNullType(IntrospectionEnums.Kinds(context)), type => type.Kind),
        _fields.Text<IType>("name", type => (type as INamedType)?.Name),
        _fields.Text<IType>("description", type => (type as INamedType)?.Description),
        _fields.Text<IType>("specifiedByURL", type => (type as ScalarType)?.SpecifiedBy?.ToString()),
        _fields.Undeprecated<IType, OutputField>("fields", ListOrNull(FieldType()), type => (type as ComplexType)?.Fields.Where(field => !field.IsIntrospection)),
        _fields.Field<IType>("interfaces", ListOrNull(TypeType()), type => (type as ComplexType)?.Interfaces),
        _fields.Field<IType>("possibleTypes", ListOrNull(TypeType()), type => type is INamedType named && named.IsAbstract() ? _schema!.GetPossibleTypes(named) : null),
        _fields.Undeprecated<IType, EnumValue>("enumValues", ListOrNull(EnumValueType()), type => (type as EnumType)?.Values),
        _fields.Undeprecated<IType, InputField>("inputFields", ListOrNull(InputValueType()), type => (type as InputObjectType)?.Fields),
        _fields.Field<IType>("ofType", TypeType(), type => (type as NonNullType)?.Type ?? (type as ListType)?.ElementType),
        _fields.Field<IType>("isOneOf", context.Types.Scalar<BooleanType>(), type => (type as InputObjectType)?.IsOneOf),
    ]);

    private ObjectType FieldType() => Make<OutputField>("__Field", "A field of an object or interface type.", () =>
    [
        _fields.Name<OutputField>(field => field.Name),
        _fields.Text<OutputField>("description", field => field.Description),
        _fields.Undeprecated<OutputField, InputField>("args", List(InputValueType()), field => field.Arguments),
        _fields.Field<OutputField>("type", new NonNullType(TypeType()), field => field.Type),
        .. Deprecation<OutputField>(),
    ]);

    private ObjectType InputValueType() => Make<InputField>("__InputValue", "An argument, or a field of an input object type.", () =>
    [
        _fields.Name<InputField>(field => field.Name),
        _fields.Text<InputField>("description", field => field.Description),
        _fields.Field<InputField>("type", new NonNullType(TypeType()), field => field.Type),
        _fields.Text<InputField>("defaultValue", field => field.DefaultValue?.ToString(indented: false)),
        .. Deprecation<InputField>(),
    ]);

    private ObjectType EnumValueType() => Make<EnumValue>("__EnumValue", "A value of an enum type.", () =>
    [
        _fields.Name<EnumValue>(value => value.Name),
        _fields.Text<EnumValue>("description", value => value.Description),
        .. Deprecation<EnumValue>(),
    ]);

    private IEnumerable<OutputField> Deprecation<T>()
        where T : IField
    {
        yield return _fields.Flag<T>("isDeprecated", field => field.IsDeprecated);
        yield return _fields.Text<T>("deprecationReason", field => field.DeprecationReason);
    }

    private ObjectType Make<T>(string name, string description, Func<OutputField[]> fields) =>
        context.Types.Named(name, () => new ObjectType(name, description, typeof(T)), type => type.Complete(fields()));

    private static NonNullType List(INamedType element) => new(ListOrNull(element));

    private static ListType ListOrNull(INamedType element) => new(new NonNullType(element));
}
