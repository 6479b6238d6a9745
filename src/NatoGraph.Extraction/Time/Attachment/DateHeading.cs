using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>Finds the date that heads a paragraph of a chronology, which is that of all that the paragraph tells: "29 septembre 2009. Élection de …".</summary>
internal static class DateHeading
{
    private const int Longest = 28;

    /// <summary>The date above a sentence; none where a sentence that is not the first behind it has a date of its own.</summary>
    public static TemporalExpression? Of(SentenceView sentence)
    {
        var sentences = sentence.Article.Sentences;
        var index = sentence.Sentence.Index;
        var first = index;
        while (first > 0 && sentences[first - 1].Sentence.Paragraph == sentence.Sentence.Paragraph)
        {
            first--;
        }

        // The date may stand in the paragraph, or be a line of its own above it.
        var head = first < index && DateOf(sentences[first]) is { } inside ? (At: first, Date: inside)
            : first > 0 && DateOf(sentences[first - 1]) is { } above ? (At: first - 1, Date: above)
            : default;
        return head.Date is not null && (head.At == index - 1 || sentence.Times.IsEmpty) ? head.Date : null;
    }

    /// <summary>The date of a sentence that is hardly anything else.</summary>
    private static TemporalExpression? DateOf(SentenceView sentence) =>
        sentence.Range.Length <= Longest ? sentence.Times.FirstOrDefault(time => time.Range.Length * 2 > sentence.Range.Length) : null;
}
