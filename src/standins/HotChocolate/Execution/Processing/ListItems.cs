using System.Collections;

namespace HotChocolate.Execution.Processing;

/// <summary>The items of a C# value that stands for a list.</summary>
internal static class ListItems
{
    /// <remarks>A lazy sequence may throw: so it is read before anything of it stands in the response.</remarks>
    /// <returns><see langword="null"/> where the value is no list.</returns>
    public static IList? Of(object value) => value switch
    {
        string => null,
        IList items => items,
        IEnumerable items => items.Cast<object?>().ToArray(),
        _ => null,
    };
}
