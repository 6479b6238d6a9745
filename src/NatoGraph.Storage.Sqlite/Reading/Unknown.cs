using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Orders days so that unknown ones come last, whichever way the list goes.</summary>
internal static class Unknown
{
    public static string Last(string column, Order order) =>
        order.Descending ? $"coalesce({column}, '')" : $"coalesce({column}, '9999-12-32')";
}
