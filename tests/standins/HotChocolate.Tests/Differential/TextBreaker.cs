namespace HotChocolate.Differential;

/// <summary>Breaks texts in one or two places, within a character, a token or a stretch.</summary>
internal static class TextBreaker
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "$", "@", "!", "|", "&", "=", "...", "..", "\"", "\"\"\"", "\\", "#", "\n", "\r\n", "\uFEFF", ",", "0", "00", "-", "1.", ".5", "1e", "1e5x",
        "\"\\u{1F600}\"", "\"\\u{110000}\"", "\"\\ud800\"", "\"\\x\"", "on", "fragment", "query", "extend", "null", "\u0000", "\u00e9", "😀", "type A implements B & C @d { e(f: Int = 1): [G!]! }",
        "schema { query: Q }", "directive @a(b: C) repeatable on FIELD | QUERY", "input I { a: [Int] = [1] }", "enum E { A B @d }", "union U = | A | B", "\"about\" query Q { a }", "\"\"\"about\"\"\" { a }",
        "scalar S", "extend schema @x", "interface I { }", "enum E { true }", "fragment on on T { a }",
    ];

    public static string Break(string text, Random random)
    {
        for (var times = 1 + random.Next(2); times > 0; times--)
        {
            var start = random.Next(text.Length);
            var piece = s_pieces[random.Next(s_pieces.Length)];
            text = random.Next(4) switch
            {
                0 => text.Insert(start, piece),
                1 => text.Remove(start, Math.Min(1 + random.Next(3), text.Length - start)),
                2 => text[..start] + piece + text[Math.Min(text.Length, start + piece.Length)..],
                _ => text + "\n" + piece,
            };
            text = text.Length == 0 ? "{" : text;
        }

        return text;
    }
}
