using HotChocolate.Language;
using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>A field of an object or interface type and how its value is found.</summary>
/// <remarks>
/// A field of an object type has exactly one of four ways, the cheapest that does: <see cref="Member"/> reads the parent and
/// nothing else; <see cref="PureResolver"/> needs the context but never waits; <see cref="TaskResolver"/> gives a task;
/// <see cref="Resolver"/> may wait in any other way.
/// A field of an interface type has none. Most fields of a schema are never asked for in the life of a program, so each way can
/// be given as a factory, which is called when it is first needed.
/// </remarks>
internal sealed class OutputField(string name, string? description, IType type) : IField
{
    private Func<object, object?>? _member;
    private PureFieldDelegate? _pureResolver;
    private TaskResolver? _taskResolver;
    private FieldResolverDelegate? _resolver;

    public string Name { get; } = name;

    public string? Description { get; } = description;

    public IType Type { get; } = type;

    public FieldCollection<InputField> Arguments { get; init; } = FieldCollection<InputField>.Empty;

    public string? DeprecationReason { get; init; }

    public bool IsDeprecated => DeprecationReason is not null;

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>Reads the value off the parent: no arguments, no services, no waiting.</summary>
    public Func<object, object?>? Member
    {
        get => _member ??= MemberFactory?.Invoke();
        init => _member = value;
    }

    public Func<Func<object, object?>>? MemberFactory { private get; init; }

    /// <summary>Finds the value from the context without waiting.</summary>
    public PureFieldDelegate? PureResolver
    {
        get => _pureResolver ??= PureResolverFactory?.Invoke();
        init => _pureResolver = value;
    }

    public Func<PureFieldDelegate>? PureResolverFactory { private get; init; }

    /// <summary>Begins a task that finds the value.</summary>
    public TaskResolver? TaskResolver => _taskResolver ??= TaskResolverFactory?.Invoke();

    public Func<TaskResolver>? TaskResolverFactory { get; init; }

    /// <summary>Whether a resolver may go on using its context once it has returned.</summary>
    public bool KeepsContext { get; init; } = true;

    /// <summary>Finds the value, perhaps later.</summary>
    public FieldResolverDelegate? Resolver
    {
        get => _resolver ??= ResolverFactory?.Invoke();
        init => _resolver = value;
    }

    public Func<FieldResolverDelegate>? ResolverFactory { private get; init; }

    /// <summary>Opens the stream of events that the field is computed for; only of fields of the subscription type.</summary>
    public SubscribeResolverDelegate? SubscribeResolver { get; init; }

    /// <summary>Whether the field belongs to introspection (its name begins with two underscores).</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    public override string ToString() => $"{Name}: {Type}";
}
