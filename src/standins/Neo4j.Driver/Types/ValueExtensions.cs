namespace Neo4j.Driver;

/// <summary>Converts values of the database to types of .NET.</summary>
public static class ValueExtensions
{
    /// <summary>Converts a value, or takes another where there is none.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="defaultValue">Taken for null.</param>
    public static T As<T>(this object? value, T defaultValue) => value is null ? defaultValue : value.As<T>();

    /// <summary>
    /// Converts a value: itself where it has the type; numbers to other numbers, checked; anything to its text; temporal values
    /// to those of .NET; lists to <see cref="List{T}"/> and maps to <see cref="Dictionary{TKey,TValue}"/>, with each element converted.
    /// </summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidCastException">There is no such conversion, or null is asked to be what can't be null.</exception>
    /// <exception cref="OverflowException">The number is out of range.</exception>
    public static T As<T>(this object? value) => value switch
    {
        T already => already,
        null when default(T) is null => default!,
        null => throw new InvalidCastException($"Unable to cast `null` to `{typeof(T)}`."),
        _ => (T)ValueConversion.Convert(value, typeof(T)),
    };
}
