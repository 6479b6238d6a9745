using System.Globalization;
using NatoGraph.Storage.Neo4j.Writing;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>What orders a list totally: a key of an order value and the id (see <see cref="Keys"/>), or the id alone.</summary>
/// <param name="Expression">The key of the item <c>n</c>.</param>
/// <param name="Index">The property whose range index the list is read from.</param>
/// <param name="Read">Makes an order value of its text.</param>
/// <param name="Write">Makes text of an order value.</param>
internal sealed record ListOrder(string Expression, string Index, Func<string, object> Read, Func<object, string> Write)
{
    /// <summary>By id, for lists whose items lack what is asked for.</summary>
    public static ListOrder ById { get; } = Text("id");

    /// <summary>By text.</summary>
    public static ListOrder Text(string property) => new($"n.{property}", property, text => text, value => (string)value);

    /// <summary>By the words of a claim, which are too long for an index.</summary>
    public static ListOrder Quote { get; } = Text("id") with { Expression = "n.quote + '\n' + n.id" };

    /// <summary>By a count.</summary>
    public static ListOrder Count(string property) =>
        new($"n.{property}", property, text => long.Parse(text, CultureInfo.InvariantCulture), value => Keys.Text((long)value));

    /// <summary>By a share between 0 and 1.</summary>
    public static ListOrder Share(string property) =>
        new($"n.{property}", property, text => double.Parse(text, CultureInfo.InvariantCulture), value => Keys.Text((double)value));

    /// <summary>By first day, unknown days last.</summary>
    public static ListOrder Day(bool descending) => Text(descending ? "dayKeyDown" : "dayKey");

    /// <summary>The key that a cursor stands for.</summary>
    public string KeyOf(Cursor cursor) => ReferenceEquals(this, ById) ? cursor.Id : Keys.Of(Write(cursor.Value), cursor.Id);

    /// <summary>The cursor of an item with a key.</summary>
    public Cursor CursorOf(string order, string key)
    {
        if (ReferenceEquals(this, ById))
        {
            return new Cursor(order, "", key);
        }

        var end = key.LastIndexOf('\n');
        return new Cursor(order, Read(key[..end]), key[(end + 1)..]);
    }
}
