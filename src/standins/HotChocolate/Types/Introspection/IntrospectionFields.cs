using HotChocolate.Building;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Introspection;

/// <summary>Makes the fields of introspection types.</summary>
internal sealed class IntrospectionFields(BuildContext context)
{
    private const string IncludeDeprecated = "includeDeprecated";

    public OutputField Field<T>(string name, IType type, Func<T, object?> read) => new(name, null, type) { Member = part => read((T)part) };

    public OutputField Text<T>(string name, Func<T, string?> read) => Field(name, context.Types.Scalar<StringType>(), read);

    public OutputField Name<T>(Func<T, string> read) => Field("name", new NonNullType(context.Types.Scalar<StringType>()), read);

    public OutputField Flag<T>(string name, Func<T, bool> read) => Field<T>(name, new NonNullType(context.Types.Scalar<BooleanType>()), part => read(part));

    /// <summary>A list that leaves deprecated parts out unless asked for them.</summary>
    public OutputField Undeprecated<T, TPart>(string name, IType type, Func<T, IEnumerable<TPart>?> read)
        where TPart : class, IField =>
        new(name, null, type)
        {
            Arguments = new FieldCollection<InputField>([Argument(IncludeDeprecated, context.Types.Scalar<BooleanType>(), typeof(bool?), BooleanValueNode.False)]),
            PureResolver = field =>
            {
                var parts = read(field.Parent<T>());
                return field.ArgumentValue<bool?>(IncludeDeprecated) == true ? parts : parts?.Where(part => !part.IsDeprecated);
            },
        };

    public InputField Argument(string name, IType type, Type runtimeType, IValueNode? byDefault = null) => new(name, null, type)
    {
        RuntimeType = runtimeType,
        DefaultValue = byDefault,
        Coercer = new CoercerFactory(context).Create(type, runtimeType),
    };
}
