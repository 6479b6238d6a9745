using System.Collections.Frozen;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Tells a capital that means its government ("soutenu par Washington") from the town ("réuni à Washington").</summary>
internal static class CapitalReading
{
    private static readonly FrozenSet<string> Locative =
        new[] { "a", "de", "d'", "vers", "depuis", "dans", "pres", "en", "sur", "la", "le", "ville", "rejoint", "quitte", "via", "(", "l'" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Behind =
        new[] { ",", "-", "–", "(", "—" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the capital in <paramref name="span"/> stands for a government.</summary>
    public static bool IsGovernment(SegmentedText text, TokenSpan span)
    {
        var sentence = text.SentenceOf(span.Start);
        var before = span.Start - 1;
        while (text.At(before, sentence.Tokens) is { Folded: "," or "et" } && text.At(before - 1, sentence.Tokens) is { IsCapitalised: true })
        {
            before -= 2;
        }

        if (text.At(before, sentence.Tokens) is not { } word)
        {
            return text.At(span.End, sentence.Tokens) is { Kind: TokenKind.Word };
        }

        return word.Kind == TokenKind.Word && !Locative.Contains(word.Folded) && !(Behind.Contains(word.Form) && word.Kind == TokenKind.Punctuation);
    }
}
