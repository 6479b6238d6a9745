namespace HotChocolate.Types;

/// <summary>Whether a scalar type stands for its C# type wherever that occurs.</summary>
public enum BindingBehavior
{
    /// <summary>Wherever the C# type occurs.</summary>
    Implicit = 0,

    /// <summary>Only where it is asked for.</summary>
    Explicit = 1,
}
