using System.Globalization;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>
/// The keys that lists are ordered by: an order value, a line feed, which sorts before every other character of a value, and the id. One
/// range index then gives a total order, and a page is one seek in it.
/// </summary>
internal static class Keys
{
    /// <summary>Stands behind every day: an unknown day is last.</summary>
    public const string NoDay = "9999-12-32";

    public static string Of(string value, string id) => value + "\n" + id;

    public static string Of(long count, string id) => Of(Text(count), id);

    public static string Of(double share, string id) => Of(Text(share), id);

    public static string Name(string name, NodeId id) => Of(SortName.Of(name), id.ToString());

    /// <summary>By first day; unknown days last.</summary>
    public static string Day(Edtf? date, NodeId id) => Of(Stamp.First(date) ?? NoDay, id.ToString());

    /// <summary>By first day, for reading downwards; unknown days last.</summary>
    public static string DayDown(Edtf? date, NodeId id) => Of(Stamp.First(date) ?? "", id.ToString());

    public static string Text(long count) => count.ToString("D10", CultureInfo.InvariantCulture);

    public static string Text(double share) => share.ToString("F20", CultureInfo.InvariantCulture);
}
