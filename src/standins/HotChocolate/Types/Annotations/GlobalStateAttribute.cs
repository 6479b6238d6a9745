namespace HotChocolate;

/// <summary>Marks a parameter that takes a value of the request's context data.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class GlobalStateAttribute : Attribute
{
    /// <summary>Takes the value that the parameter's name names.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>Takes the value that <paramref name="key"/> names.</summary>
    /// <param name="key">The value's key.</param>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The value's key; <see langword="null"/> for the parameter's name.</summary>
    public string? Key { get; }
}
