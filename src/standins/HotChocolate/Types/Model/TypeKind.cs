namespace HotChocolate.Types;

/// <summary>The kinds of types (October 2021, 4.2.1), in the order in which a schema is printed.</summary>
public enum TypeKind
{
    /// <summary>An interface.</summary>
    Interface = 0,

    /// <summary>An object.</summary>
    Object = 1,

    /// <summary>A union.</summary>
    Union = 2,

    /// <summary>An input object.</summary>
    InputObject = 4,

    /// <summary>An enum.</summary>
    Enum = 8,

    /// <summary>A scalar.</summary>
    Scalar = 16,

    /// <summary>A list of another type.</summary>
    List = 32,

    /// <summary>Another type without <see langword="null"/>.</summary>
    NonNull = 64,

    /// <summary>A directive.</summary>
    Directive = 128,
}
