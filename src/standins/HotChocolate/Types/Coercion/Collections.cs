using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace HotChocolate.Types;

/// <summary>The C# collections that a list can be read as.</summary>
internal static class Collections
{
    /// <summary>Makes a collection of a type from an array of its elements.</summary>
    /// <exception cref="SchemaException">The type cannot be made from an array.</exception>
    public static Func<Array, object> From(Type collection, Type element)
    {
        var array = element.MakeArrayType();
        if (collection.IsAssignableFrom(array))
        {
            return static values => values;
        }

        if (collection == typeof(ImmutableArray<>).MakeGenericType(element))
        {
            return Make(nameof(Immutable), element);
        }

        if (collection.IsAssignableFrom(typeof(List<>).MakeGenericType(element)))
        {
            return Make(nameof(List), element);
        }

        return collection.GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)]) is { } constructor
            ? values => constructor.Invoke([values])
            : throw new SchemaException($"The C# type {collection} cannot be made from a list. Use an array, an ImmutableArray or an IReadOnlyList.");
    }

    private static Func<Array, object> Make(string method, Type element) =>
        (Func<Array, object>)typeof(Collections).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(element)
            .Invoke(null, null)!;

    private static Func<Array, object> Immutable<T>() => static values => ImmutableCollectionsMarshal.AsImmutableArray((T[])values);

    private static Func<Array, object> List<T>() => static values => new List<T>((T[])values);
}
