namespace GreenDonut;

/// <summary>Whether a <see cref="Result{TValue}"/> holds something.</summary>
public enum ResultKind
{
    /// <summary>Nothing was set: the fetch skipped this key.</summary>
    Undefined = 0,

    /// <summary>A value, which may be null.</summary>
    Value = 1,

    /// <summary>An error.</summary>
    Error = 2,
}
