using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>
/// The named types found so far, by C# type and by name. A type exists under its name as soon as something refers to it and gets
/// its fields later, in the order of discovery, so that types may refer to each other.
/// </summary>
internal sealed class TypeRegistry(BuildContext context)
{
    private readonly Dictionary<Type, INamedType> _outputs = [];
    private readonly Dictionary<Type, INamedType> _inputs = [];
    private readonly Dictionary<string, INamedType> _byName = new(StringComparer.Ordinal);
    private readonly List<INamedType> _all = [];
    private readonly Queue<Action> _incomplete = [];
    private readonly ScalarRegistry _scalars = new(context.Configuration);

    /// <summary>All types in the order of discovery.</summary>
    public IReadOnlyList<INamedType> All => _all;

    public INamedType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The type of a C# type where values are read.</summary>
    public INamedType Output(Type type)
    {
        if (!_outputs.TryGetValue(type, out var found))
        {
            found = Leaf(type) ?? Composite(type);
            _outputs[type] = found;
        }

        return found;
    }

    /// <summary>The type of a C# type where values are given.</summary>
    public INamedType Input(Type type)
    {
        if (!_inputs.TryGetValue(type, out var found))
        {
            found = Leaf(type) ?? InputObject(type);
            _inputs[type] = found;
        }

        return found;
    }

    public IType Output(TypeShape shape) => Wrap(shape, Output);

    public IType Input(TypeShape shape) => Wrap(shape, Input);

    /// <summary>A scalar by its class.</summary>
    public ScalarType Scalar<T>()
        where T : ScalarType =>
        (ScalarType)Output(typeof(T));

    /// <summary>The type of a name, made where there is none yet.</summary>
    public T Named<T>(string name, Func<T> make, Action<T> complete)
        where T : class, INamedType
    {
        if (_byName.TryGetValue(name, out var found))
        {
            return found as T ?? throw new SchemaException($"The name {name} is wanted for two types of different kinds.");
        }

        var made = Add(make());
        _incomplete.Enqueue(() => complete(made));
        return made;
    }

    /// <summary>Gives types their fields until no type without is left.</summary>
    public void CompleteAll()
    {
        while (_incomplete.TryDequeue(out var complete))
        {
            complete();
        }
    }

    private static IType Wrap(TypeShape shape, Func<Type, IType> find)
    {
        var type = shape.Element is { } element ? new ListType(Wrap(element, find)) : find(shape.Type);
        return shape.IsNullable ? type : new NonNullType(type);
    }

    private INamedType? Leaf(Type type)
    {
        if (_scalars.Find(type) is { } scalar)
        {
            return ReferenceEquals(_byName.GetValueOrDefault(scalar.Name), scalar) ? scalar : Add(scalar);
        }

        return type.IsEnum
            ? _outputs.GetValueOrDefault(type) ?? _inputs.GetValueOrDefault(type) ?? Add(EnumTypeBuilder.Build(type, context))
            : null;
    }

    private INamedType Composite(Type type)
    {
        RejectUnreadable(type);
        var description = context.Descriptions.Of(type);
        if (type.GetCustomAttribute<UnionTypeAttribute>(inherit: false) is { } union)
        {
            return Add(new UnionType(Names.OfType(type, union.Name), description, type));
        }

        var face = type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false);
        if (face is not null || (type.IsInterface && type.GetCustomAttribute<ObjectTypeAttribute>(inherit: false) is null))
        {
            var name = Names.OfInterfaceType(type, face?.Name, context.Configuration.Options.StripLeadingIFromInterface);
            return Enqueue(new InterfaceType(name, description, type), made => new ComplexTypeBuilder(context).Complete(made));
        }

        return Enqueue(
            new ObjectType(Names.OfObjectType(type), description, type) { Directives = Cost.CostDirectives.Of(type) },
            made => new ComplexTypeBuilder(context).Complete(made));
    }

    private InputObjectType InputObject(Type type)
    {
        RejectUnreadable(type);
        var oneOf = context.Configuration.Options.EnableOneOf && type.IsDefined(typeof(OneOfAttribute));
        var made = new InputObjectType(Names.OfInputType(type), context.Descriptions.Of(type), type)
        {
            IsOneOf = oneOf,
            Directives = oneOf ? [new DirectiveNode("oneOf", [])] : [],
        };
        return Enqueue(made, input => new InputObjectTypeBuilder(context).Complete(input));
    }

    private T Enqueue<T>(T type, Action<T> complete)
        where T : class, INamedType
    {
        Add(type);
        _incomplete.Enqueue(() => complete(type));
        return type;
    }

    private T Add<T>(T type)
        where T : class, INamedType
    {
        if (_byName.TryGetValue(type.Name, out var other))
        {
            context.Faults.Add($"Two types have the name {type.Name}: those of the C# types {other.RuntimeType} and {type.RuntimeType}. Give one of them another name with [GraphQLName].");
        }

        _byName[type.Name] = type;
        _all.Add(type);
        return type;
    }

    private static void RejectUnreadable(Type type)
    {
        if (type == typeof(object) || type.IsPointer || type.IsByRef || type.IsGenericTypeDefinition || typeof(Delegate).IsAssignableFrom(type))
        {
            throw new SchemaException($"The C# type {type} has no GraphQL type.");
        }
    }
}
