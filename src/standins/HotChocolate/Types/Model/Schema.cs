using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HotChocolate.Configuration;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>A complete schema (October 2021, 3.3). Does not change once built.</summary>
internal sealed class Schema : ISchema
{
    private readonly FrozenDictionary<string, INamedType> _types;
    private readonly FrozenDictionary<INamedType, IReadOnlyList<ObjectType>> _possibleTypes;
    private readonly ConcurrentDictionary<(INamedType, Type), ObjectType?> _typesOfValues = new();
    private readonly Lazy<string> _text;

    public Schema(string name, IServiceProvider services, SchemaParts parts)
    {
        Name = name;
        Services = services;
        Configuration = parts.Configuration;
        QueryType = parts.Query;
        MutationType = parts.Mutation;
        SubscriptionType = parts.Subscription;
        Types = [.. parts.Types];
        DirectiveTypes = new FieldCollection<DirectiveType>(parts.Directives);
        _types = Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _possibleTypes = Types.Where(type => type.IsAbstract() || type is ObjectType).ToFrozenDictionary(type => type, FindPossibleTypes);
        _text = new Lazy<string>(() => Printing.SchemaPrinter.Print(this));
    }

    public string Name { get; }

    public IServiceProvider Services { get; }

    /// <summary>What was said about the schema: limits, options, names.</summary>
    public SchemaConfiguration Configuration { get; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>Every named type, those of introspection too.</summary>
    public IReadOnlyList<INamedType> Types { get; }

    public FieldCollection<DirectiveType> DirectiveTypes { get; }

    public bool TryGetType(string name, [NotNullWhen(true)] out INamedType? type) => _types.TryGetValue(name, out type);

    /// <summary>The object types that a value of a composite type can have (October 2021, 5.5.2.3 GetPossibleTypes).</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(INamedType type) => _possibleTypes[type];

    public bool IsPossibleType(INamedType type, ObjectType possible) => GetPossibleTypes(type).Contains(possible);

    /// <summary>The object type of a value where an abstract type is declared (October 2021, 6.4.3 ResolveAbstractType).</summary>
    /// <returns><see langword="null"/> where the value is of none of the possible types.</returns>
    public ObjectType? ResolveType(INamedType type, object value) =>
        _typesOfValues.GetOrAdd((type, value.GetType()), static (key, possible) => Closest(possible, key.Item2), GetPossibleTypes(type));

    public string Print() => _text.Value;

    public override string ToString() => Print();

    private static ObjectType? Closest(IReadOnlyList<ObjectType> possible, Type runtimeType)
    {
        ObjectType? best = null;
        foreach (var candidate in possible.Where(candidate => candidate.RuntimeType.IsAssignableFrom(runtimeType)))
        {
            best = best is null || best.RuntimeType.IsAssignableFrom(candidate.RuntimeType) ? candidate : best;
        }

        return best;
    }

    private IReadOnlyList<ObjectType> FindPossibleTypes(INamedType type) => type switch
    {
        UnionType union => union.Types,
        InterfaceType face => [.. Types.OfType<ObjectType>().Where(candidate => candidate.Implements(face))],
        _ => [(ObjectType)type],
    };
}
