using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Time;

/// <summary>Blanks names, so that "Accra" is not read as a verb. Every other character keeps its place.</summary>
internal static class NameMask
{
    private const char Filler = '_';

    /// <summary>The folded text with every capitalised word within a sentence blanked; a sentence in capitals keeps its words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded, as long as it.</param>
    /// <param name="sentences">Its sentences.</param>
    public static string Blank(string text, string folded, ImmutableArray<TextRange> sentences)
    {
        var masked = folded.ToCharArray();
        foreach (var sentence in sentences.Where(sentence => !IsShouted(text.AsSpan(sentence.Start, sentence.Length))))
        {
            MaskSentence(text, masked, sentence);
        }

        return new string(masked);
    }

    private static void MaskSentence(string text, char[] masked, TextRange sentence)
    {
        var isFirst = true;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!char.IsLetter(text[at]))
            {
                continue;
            }

            var end = at;
            while (end < sentence.End && char.IsLetter(text[end]))
            {
                end++;
            }

            if (char.IsUpper(text[at]) && !isFirst)
            {
                masked.AsSpan(at, end - at).Fill(Filler);
            }

            (isFirst, at) = (false, end);
        }
    }

    private static bool IsShouted(ReadOnlySpan<char> sentence)
    {
        var (upper, letters) = (0, 0);
        foreach (var character in sentence)
        {
            upper += char.IsUpper(character) ? 1 : 0;
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return upper * 2 > letters;
    }
}
