namespace HotChocolate.Language;

/// <summary>A literal whose value has a known runtime type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface IValueNode<out T> : IValueNode
{
    /// <summary>Gets the value as written.</summary>
    new T Value { get; }
}
