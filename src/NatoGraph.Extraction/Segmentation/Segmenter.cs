using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Dialogues;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>Cuts a cleaned text into tokens, sentences and quotations.</summary>
internal static class Segmenter
{
    /// <summary>The segments of <paramref name="source"/>.</summary>
    public static SegmentedText Segment(CleanedText source)
    {
        var tokens = Tokenizer.Tokenize(source);
        var sentences = SentenceSplitter.Split(source.Text, tokens);
        var text = new SegmentedText(source, tokens, sentences, QuotationFinder.Find(tokens, sentences));
        return Passages.Join(text with { Dialogue = DialogueFinder.Find(text, LanguagePack.French) });
    }
}
