using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar type (October 2021, 3.5): how values look in requests, in responses, and in C#.</summary>
public abstract class ScalarType : TypeSystemObjectBase, INamedType
{
    /// <summary>Names the scalar.</summary>
    /// <param name="name">A GraphQL name.</param>
    /// <param name="bind">Whether the scalar stands for its C# type wherever that occurs.</param>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Bind = bind;
    }

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the scalar's format is specified (October 2021, 3.5.5).</summary>
    public Uri? SpecifiedBy { get; protected set; }

    /// <summary>Whether the scalar stands for its C# type wherever that occurs.</summary>
    public BindingBehavior Bind { get; }

    /// <summary>The C# type of values.</summary>
    public abstract Type RuntimeType { get; }

    IReadOnlyList<DirectiveNode> INamedType.Directives => [];

    /// <summary>Whether a literal is one of this scalar.</summary>
    /// <param name="valueSyntax">The literal.</param>
    public abstract bool IsInstanceOfType(IValueNode valueSyntax);

    /// <summary>Whether a C# value is one of this scalar.</summary>
    /// <param name="runtimeValue">The value; <see langword="null"/> always is.</param>
    public virtual bool IsInstanceOfType(object? runtimeValue) => runtimeValue is null || RuntimeType.IsInstanceOfType(runtimeValue);

    /// <summary>Reads a literal.</summary>
    /// <param name="valueSyntax">The literal.</param>
    /// <exception cref="SerializationException">It is none of this scalar.</exception>
    public abstract object? ParseLiteral(IValueNode valueSyntax);

    /// <summary>Writes a C# value as a literal.</summary>
    /// <param name="runtimeValue">The value.</param>
    /// <exception cref="SerializationException">It is none of this scalar.</exception>
    public abstract IValueNode ParseValue(object? runtimeValue);

    /// <summary>Writes a result, as <see cref="Serialize"/> gives it, as a literal.</summary>
    /// <param name="resultValue">The result.</param>
    /// <exception cref="SerializationException">It is none of this scalar.</exception>
    public abstract IValueNode ParseResult(object? resultValue);

    /// <summary>Writes a C# value as a result: a string, number or truth value.</summary>
    /// <param name="runtimeValue">The value.</param>
    /// <exception cref="SerializationException">It is none of this scalar.</exception>
    public virtual object? Serialize(object? runtimeValue) =>
        TrySerialize(runtimeValue, out var result) ? result : throw ScalarErrors.CannotSerialize(this, runtimeValue);

    /// <summary>Writes a C# value as a result, where it is one of this scalar.</summary>
    /// <param name="runtimeValue">The value.</param>
    /// <param name="resultValue">The result.</param>
    public abstract bool TrySerialize(object? runtimeValue, out object? resultValue);

    /// <summary>Reads a result.</summary>
    /// <param name="resultValue">The result.</param>
    /// <exception cref="SerializationException">It is none of this scalar.</exception>
    public virtual object? Deserialize(object? resultValue) =>
        TryDeserialize(resultValue, out var value) ? value : throw ScalarErrors.CannotDeserialize(this);

    /// <summary>Reads a result, where it is one of this scalar.</summary>
    /// <param name="resultValue">The result.</param>
    /// <param name="runtimeValue">The value.</param>
    public abstract bool TryDeserialize(object? resultValue, out object? runtimeValue);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
