using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>What stands over or before a paragraph and says what it is about: a heading between paragraphs, "HEC PARIS. – …", "Mali : …".</summary>
internal sealed class Rubrics
{
    private const int LongestLabel = 7;

    private readonly ImmutableArray<(TokenSpan Label, TokenSpan Heading)> bySentence;

    /// <summary>The rubrics of an article.</summary>
    public Rubrics(SegmentedText text)
    {
        var found = ImmutableArray.CreateBuilder<(TokenSpan Label, TokenSpan Heading)>(text.Sentences.Length);
        var (heading, label, paragraph) = (default(TokenSpan), default(TokenSpan), -1);
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                heading = sentence is { Kind: SentenceKind.Heading, Index: > 0 } ? sentence.Tokens : heading;
                label = LabelOf(text, sentence);
            }

            found.Add((label, heading));
        }

        bySentence = found.MoveToImmutable();
    }

    /// <summary>The tokens that say what the sentence's paragraph is about, its label or else the heading above it; empty where none do.</summary>
    public TokenSpan Of(Sentence sentence) => bySentence[sentence.Index] is { Label: { Length: > 0 } label } ? label : HeadingOf(sentence);

    /// <summary>The tokens of the heading above the sentence; empty where there is none.</summary>
    public TokenSpan HeadingOf(Sentence sentence) => bySentence[sentence.Index].Heading;

    /// <summary>The words up to a colon, dash or full stop with which a sentence begins, if they are few: "|Vevey| — …".</summary>
    public static TokenSpan LabelOf(SegmentedText text, Sentence sentence)
    {
        var limit = Math.Min(sentence.Tokens.End, sentence.Tokens.Start + LongestLabel + 1);
        for (var at = sentence.Tokens.Start + 1; at < limit; at++)
        {
            if (text.Tokens[at].Form is ":" or "–" or "—" or "-" or ".")
            {
                return new TokenSpan(sentence.Tokens.Start, at);
            }
        }

        return default;
    }
}
