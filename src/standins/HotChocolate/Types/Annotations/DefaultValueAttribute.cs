namespace HotChocolate.Types;

/// <summary>Gives an argument or input field a default value.</summary>
/// <param name="value">The value, of the parameter's or property's type.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The default value.</summary>
    public object? Value { get; } = value;
}
