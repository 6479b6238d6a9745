using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Chat.Requests;

/// <summary>Cuts a text that is too long to be sent at once.</summary>
internal static class Pieces
{
    /// <summary>The pieces of a text, in order; none is longer than asked, and they end where lines end if they can.</summary>
    public static IEnumerable<TextRange> Of(string text, int longest)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(text.Length, start + longest);
            if (end < text.Length)
            {
                var line = text.LastIndexOf('\n', end - 1, end - start);
                end = line > start ? line + 1 : char.IsLowSurrogate(text[end]) && end - 1 > start ? end - 1 : end;
            }

            yield return new TextRange(start, end);
            start = end;
        }
    }
}
