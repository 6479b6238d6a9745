using System.Text;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Chat.Answers;

/// <summary>
/// Finds where a quote stands. White space, apostrophes, hyphens and quotation marks may be written otherwise than in the text; no other
/// character may differ.
/// </summary>
internal sealed class QuoteFinder
{
    private readonly string plain;
    private readonly List<int> offsets = [];

    /// <summary>Makes a finder for a piece of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="piece">Where to look.</param>
    public QuoteFinder(string text, TextRange piece) => plain = Plain(text, piece.Start, piece.End, offsets);

    /// <summary>Where the quote first stands, or <see langword="null"/> where it does not.</summary>
    public TextRange? Find(string? quote)
    {
        if (string.IsNullOrWhiteSpace(quote))
        {
            return null;
        }

        var wanted = Plain(quote, 0, quote.Length, null).Trim();
        var at = wanted.Length == 0 ? -1 : plain.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : new TextRange(offsets[at], offsets[at + wanted.Length - 1] + 1);
    }

    /// <summary>The characters made alike, runs of white space as one space, and where each came from.</summary>
    private static string Plain(string text, int start, int end, List<int>? offsets)
    {
        var written = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
        {
            var character = Alike(text[at]);
            if (character == ' ' && written.Length > 0 && written[^1] == ' ')
            {
                continue;
            }

            written.Append(character);
            offsets?.Add(at);
        }

        return written.ToString();
    }

    private static char Alike(char character) => character switch
    {
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
        '«' or '»' or '“' or '”' or '„' => '"',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };
}
