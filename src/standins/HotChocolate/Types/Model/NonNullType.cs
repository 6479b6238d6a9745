namespace HotChocolate.Types;

/// <summary>Another type without <see langword="null"/> (October 2021, 3.12).</summary>
internal sealed class NonNullType(IType type) : IType
{
    public TypeKind Kind => TypeKind.NonNull;

    public IType Type { get; } = type;

    public override string ToString() => $"{Type}!";
}

/// <summary>Stands for a non-null type in annotations such as <see cref="GraphQLTypeAttribute{T}"/>.</summary>
/// <typeparam name="T">The nullable type.</typeparam>
public sealed class NonNullType<T> : IType
    where T : IType
{
    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.NonNull;
}
