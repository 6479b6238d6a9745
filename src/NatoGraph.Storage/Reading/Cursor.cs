using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace NatoGraph.Storage.Reading;

/// <summary>
/// A place in an ordered list: the order, the value it orders by and the id of the item. It stays good when items come or go, its own
/// included.
/// </summary>
/// <param name="Order">Names list and order; a cursor is good for this order only.</param>
/// <param name="Value">A <see cref="string"/>, <see cref="long"/> or <see cref="double"/>.</param>
/// <param name="Id">The id, which makes the order total.</param>
public sealed record Cursor(string Order, object Value, string Id)
{
    /// <summary>The cursor as clients get it: base64url, without meaning to them.</summary>
    public string Encode() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join('\n', Order, Text(Value), Id)));

    /// <summary>Reads a cursor that a client sends.</summary>
    /// <param name="text">What the client sends; <see langword="null"/> for none.</param>
    /// <param name="order">The order that is asked for.</param>
    /// <exception cref="StoreException">It is no cursor, or one of another order (<see cref="StoreProblem.BadCursor"/>).</exception>
    public static Cursor? Decode(string? text, string order)
    {
        if (text is null)
        {
            return null;
        }

        if (TryRead(text) is not { } cursor)
        {
            throw new StoreException(StoreProblem.BadCursor, "This is not a cursor of this server: pass one that an earlier answer gave, unaltered.");
        }

        return cursor.Order == order ? cursor : throw new StoreException(StoreProblem.BadCursor, "This cursor belongs to another list or order: start again without a cursor.");
    }

    private static Cursor? TryRead(string text)
    {
        var bytes = new byte[text.Length];
        if (!Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(bytes, 0, written).Split('\n');
        return parts is [var order, [var type, .. var value], { Length: > 0 } id] && ReadValue(type, value) is { } read ? new Cursor(order, read, id) : null;
    }

    private static string Text(object value) => value switch
    {
        long number => "n" + number.ToString(CultureInfo.InvariantCulture),
        double number => "d" + number.ToString("R", CultureInfo.InvariantCulture),
        _ => "t" + value,
    };

    private static object? ReadValue(char type, string text) => type switch
    {
        'n' => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        'd' => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        't' => text,
        _ => null,
    };
}
