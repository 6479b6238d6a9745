namespace Neo4j.Driver;

/// <summary>A row of a result.</summary>
public interface IRecord : IReadOnlyDictionary<string, object?>
{
    /// <summary>The value of a column.</summary>
    /// <param name="index">The column's place, from 0.</param>
    object? this[int index] { get; }

    /// <summary>The values by the names of their columns.</summary>
    new IReadOnlyDictionary<string, object?> Values { get; }

    /// <summary>The names of the columns, in order.</summary>
    new IReadOnlyList<string> Keys { get; }

    /// <summary>The value of a column, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="key">The column's name.</param>
    T Get<T>(string key);

    /// <summary>The value of a column, if there is one.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="key">The column's name.</param>
    /// <param name="value">The value, converted.</param>
    bool TryGet<T>(string key, out T value);

    /// <summary>The value of a column whose name is like <paramref name="key"/> but for case.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="key">The column's name.</param>
    T GetCaseInsensitive<T>(string key);

    /// <summary>The value of a column whose name is like <paramref name="key"/> but for case, if there is one.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="key">The column's name.</param>
    /// <param name="value">The value, converted.</param>
    bool TryGetCaseInsensitive<T>(string key, out T value);
}
