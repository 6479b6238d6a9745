using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>What reads the literals of an input type as a C# type.</summary>
internal sealed class CoercerFactory(BuildContext context)
{
    /// <param name="type">The input type.</param>
    /// <param name="runtimeType">The C# type to read it as.</param>
    /// <param name="id">For a Relay id, which node types it may name.</param>
    public InputCoercer Create(IType type, Type runtimeType, Relay.ExpectedId? id = null)
    {
        if (runtimeType.IsGenericType && runtimeType.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var inner = runtimeType.GetGenericArguments()[0];
            return (InputCoercer)Activator.CreateInstance(typeof(OptionalCoercer<>).MakeGenericType(inner), Create(type, inner, id))!;
        }

        var value = Nullable.GetUnderlyingType(runtimeType) ?? runtimeType;
        return type is NonNullType nonNull ? new NonNullCoercer(OfNullable(nonNull.Type, value, id)) : OfNullable(type, value, id);
    }

    private InputCoercer OfNullable(IType type, Type runtimeType, Relay.ExpectedId? id) => type switch
    {
        ListType list => OfList(list, runtimeType, id),
        ScalarType scalar when id is not null => new IdCoercer(scalar, runtimeType, () => context.NodeIds, id.TypeName),
        ScalarType scalar => new ScalarCoercer(scalar, runtimeType),
        EnumType names => new EnumCoercer(names),
        InputObjectType fields => new InputObjectCoercer(fields),
        _ => throw new SchemaException($"The type {type} cannot be given as an input."),
    };

    private ListCoercer OfList(ListType type, Type runtimeType, Relay.ExpectedId? id)
    {
        var element = TypeShape.ElementOf(runtimeType) ?? typeof(object);
        return new ListCoercer(Create(type.ElementType, element, id), element, Collections.From(runtimeType, element));
    }
}
