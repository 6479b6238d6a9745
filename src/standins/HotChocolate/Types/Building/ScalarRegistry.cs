using HotChocolate.Configuration;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Which scalar a C# type is: as it was bound, else as an added scalar claims, else as is built in.</summary>
internal sealed class ScalarRegistry
{
    private readonly Dictionary<Type, Type> _byRuntimeType;
    private readonly Dictionary<Type, ScalarType> _made = [];

    public ScalarRegistry(SchemaConfiguration configuration)
    {
        _byRuntimeType = new Dictionary<Type, Type>(BuiltInScalars.ByRuntimeType);
        foreach (var added in configuration.Types.Where(type => typeof(ScalarType).IsAssignableFrom(type)))
        {
            var scalar = Make(added);
            if (scalar.Bind == BindingBehavior.Implicit)
            {
                _byRuntimeType[scalar.RuntimeType] = added;
            }
        }

        foreach (var (runtimeType, schemaType) in configuration.RuntimeBindings)
        {
            _byRuntimeType[runtimeType] = schemaType;
        }
    }

    /// <summary>The scalar of a C# type or of a scalar class; <see langword="null"/> where it is none.</summary>
    public ScalarType? Find(Type type)
    {
        var scalar = typeof(ScalarType).IsAssignableFrom(type) ? type : _byRuntimeType.GetValueOrDefault(type);
        return scalar is null ? null : Make(scalar);
    }

    private ScalarType Make(Type scalar)
    {
        if (!_made.TryGetValue(scalar, out var made))
        {
            _made[scalar] = made = (ScalarType)(Activator.CreateInstance(scalar, nonPublic: true)
                ?? throw new SchemaException($"The scalar type class {scalar} cannot be made."));
        }

        return made;
    }
}
