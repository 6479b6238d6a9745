using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Tells a capital that means its government ("soutenu par Washington") from the town ("réuni à Washington").</summary>
internal static class CapitalReading
{
    /// <summary>Whether the capital in <paramref name="span"/> stands for a government.</summary>
    public static bool IsGovernment(SegmentedText text, TokenSpan span, LanguagePack language)
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

        return word.Kind == TokenKind.Word && !language.Has("before-town", word.Folded);
    }
}
