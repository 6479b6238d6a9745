namespace HotChocolate.Types;

/// <summary>A type of a schema (October 2021, 3.4).</summary>
public interface IType : ITypeSystemMember
{
    /// <summary>Which kind of type this is.</summary>
    TypeKind Kind { get; }
}
