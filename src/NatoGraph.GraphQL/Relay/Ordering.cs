using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Relay;

/// <summary>Orders as the schema names them: the store's field, and <c>Descending</c> where the largest comes first.</summary>
internal static class Ordering
{
    private const string Descending = nameof(Descending);

    /// <summary>The store's order of the same name, or <paramref name="otherwise"/> where none is given.</summary>
    public static Order ToOrder<T>(this T? order, OrderField otherwise)
        where T : struct, Enum
    {
        if (order is not { } given)
        {
            return new Order(otherwise);
        }

        var name = given.ToString();
        var descending = name.EndsWith(Descending, StringComparison.Ordinal);
        return new Order(Enum.Parse<OrderField>(descending ? name[..^Descending.Length] : name), descending);
    }
}
