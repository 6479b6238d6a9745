namespace HotChocolate.Types;

/// <summary>A list of another type (October 2021, 3.11).</summary>
internal sealed class ListType(IType elementType) : IType
{
    public TypeKind Kind => TypeKind.List;

    public IType ElementType { get; } = elementType;

    public override string ToString() => $"[{ElementType}]";
}

/// <summary>Stands for a list type in annotations such as <see cref="GraphQLTypeAttribute{T}"/>.</summary>
/// <typeparam name="T">The element's type.</typeparam>
public sealed class ListType<T> : IType
    where T : IType
{
    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.List;
}
