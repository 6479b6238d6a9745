namespace HotChocolate.Language;

/// <summary>A literal or a variable where an input value is expected (section 2.9).</summary>
public interface IValueNode : ISyntaxNode
{
    /// <summary>Gets the value as written: text for numbers, strings and enum values, the items of lists and objects.</summary>
    object? Value { get; }
}
