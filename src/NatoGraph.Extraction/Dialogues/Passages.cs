using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>Makes one paragraph of a question and the answer to it: the one says what the other is about.</summary>
internal static class Passages
{
    /// <summary>The article with its paragraphs joined.</summary>
    public static SegmentedText Join(SegmentedText text)
    {
        var voices = text.Dialogue.Voices;
        if (voices.IsEmpty)
        {
            return text;
        }

        var sentences = text.Sentences.ToBuilder();
        for (var at = 1; at < voices.Length; at++)
        {
            if (voices[at - 1].Asks && !voices[at].Asks)
            {
                var paragraph = text.SentenceOf(voices[at - 1].Tokens.Start).Paragraph;
                for (var index = text.SentenceOf(voices[at].Tokens.Start).Index; index < sentences.Count && sentences[index].Tokens.Start < voices[at].Tokens.End; index++)
                {
                    sentences[index] = sentences[index] with { Paragraph = paragraph };
                }
            }
        }

        return text with { Sentences = sentences.ToImmutable() };
    }
}
