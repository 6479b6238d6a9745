using HotChocolate.Relay;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Works out which types implement which interfaces and belong to which unions, once all types are known.</summary>
internal sealed class AbstractTypes(BuildContext context)
{
    public void Complete()
    {
        var types = context.Types.All.ToArray();
        InterfaceType[] interfaces = [.. types.OfType<InterfaceType>().Where(type => type.RuntimeType != typeof(object))];
        foreach (var type in types.OfType<ComplexType>())
        {
            type.Complete((IEnumerable<InterfaceType>)[.. Conventional(type), .. Implemented(type, interfaces)]);
        }

        foreach (var type in interfaces)
        {
            type.Complete(WithInherited(type));
        }

        foreach (var union in types.OfType<UnionType>().Where(union => union.RuntimeType != typeof(object)))
        {
            union.Complete(types.OfType<ObjectType>().Where(member => union.RuntimeType.IsAssignableFrom(member.RuntimeType)));
        }
    }

    private IEnumerable<InterfaceType> Conventional(ComplexType type)
    {
        if (context.Configuration.GlobalObjectIdentification && NodeTypes.Of(type, context) is not null)
        {
            yield return new NodeFields(context).Interface();
        }

        if (type is ObjectType error && context.ErrorTypes.Contains(error) && context.Configuration.ErrorInterface is null)
        {
            yield return ErrorInterface();
        }
    }

    private static IEnumerable<InterfaceType> Implemented(ComplexType type, InterfaceType[] interfaces) => type.RuntimeType == typeof(object)
        ? []
        : interfaces.Where(face => !ReferenceEquals(face, type) && face.RuntimeType.IsAssignableFrom(type.RuntimeType));

    /// <summary>Reflection leaves the members of base interfaces out of an interface's own.</summary>
    private static OutputField[] WithInherited(InterfaceType type) =>
        [.. type.Fields.Concat(type.Interfaces.SelectMany(face => face.Fields)).DistinctBy(field => field.Name, StringComparer.Ordinal)];

    private InterfaceType ErrorInterface()
    {
        var face = context.Types.Named("Error", () => new InterfaceType("Error", null, typeof(object)), static _ => { });
        if (face.Fields.Count == 0)
        {
            face.Complete([new OutputField("message", null, new NonNullType(context.Types.Scalar<StringType>()))]);
        }

        return face;
    }
}
