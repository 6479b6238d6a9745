namespace Neo4j.Driver;

/// <summary>A node or a relationship.</summary>
public interface IEntity
{
    /// <summary>Its properties.</summary>
    IReadOnlyDictionary<string, object> Properties { get; }

    /// <summary>The server's name for it.</summary>
    string ElementId { get; }

    /// <summary>A property.</summary>
    /// <param name="key">Its name.</param>
    object this[string key] { get; }

    /// <summary>A property, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="key">Its name.</param>
    T Get<T>(string key);

    /// <summary>A property, if there is one.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="value">The value, converted.</param>
    bool TryGet<T>(string key, out T value);
}
