using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>An argument of a field or directive, or a field of an input object type.</summary>
internal sealed class InputField(string name, string? description, IType type) : IField
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public IType Type { get; } = type;

    /// <summary>What counts where nothing is given; <see langword="null"/> where there is no default.</summary>
    public IValueNode? DefaultValue { get; init; }

    public string? DeprecationReason { get; init; }

    public bool IsDeprecated => DeprecationReason is not null;

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The C# type that resolvers or input classes take it as, perhaps an <see cref="Optional{T}"/>.</summary>
    public Type RuntimeType { get; init; } = typeof(object);

    /// <summary>Reads a literal without variables as a C# value of <see cref="RuntimeType"/>, not wrapped in an optional.</summary>
    public InputCoercer Coercer { get; init; } = InputCoercer.None;

    /// <summary>Whether the client must give it (October 2021, 5.4.2.1).</summary>
    public bool IsRequired => Type.Kind == TypeKind.NonNull && DefaultValue is null;

    public override string ToString() => $"{Name}: {Type}";
}
