using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Dialogues;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>An article cut into tokens, sentences and quotations. All ranges are of the stored text.</summary>
/// <param name="Source">The text and what was set aside of it.</param>
/// <param name="Tokens">The tokens of the prose, in order; none lies in a range that was set aside.</param>
/// <param name="Sentences">The sentences, in order; together they hold every token once.</param>
/// <param name="Quotations">The quotations, by their start.</param>
internal sealed record SegmentedText(
    CleanedText Source,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Quotation> Quotations)
{
    /// <summary>The questions and answers, where the article is an interview.</summary>
    public Dialogue Dialogue { get; init; } = Dialogue.None;

    private readonly ImmutableArray<int> sentenceOf = MapTokens(Tokens.Length, Sentences);
    private readonly ImmutableArray<int> quotationOf = MapQuotations(Tokens.Length, Quotations);

    /// <summary>The sentence that holds the token at <paramref name="token"/>.</summary>
    public Sentence SentenceOf(int token) => Sentences[sentenceOf[token]];

    /// <summary>Where the tokens stand in the stored text, from the first one's start to the last one's end.</summary>
    public TextRange RangeOf(TokenSpan span) =>
        span.Length == 0 ? default : new TextRange(Tokens[span.Start].Range.Start, Tokens[span.End - 1].Range.End);

    /// <summary>The characters of the stored text from the first token to the last.</summary>
    public string TextOf(TokenSpan span) => RangeOf(span).Of(Source.Text);

    /// <summary>The token at <paramref name="index"/> where <paramref name="within"/> holds it.</summary>
    public Token? At(int index, TokenSpan within) => within.Contains(index) ? Tokens[index] : null;

    /// <summary>The index of the first token that ends behind an offset and begins on its line, or −1.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Range.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < Tokens.Length ? low : -1;
    }

    /// <summary>The innermost quotation that holds the token, if any does.</summary>
    public Quotation? QuotationOf(int token) => quotationOf[token] is >= 0 and var index ? Quotations[index] : null;

    /// <summary>Inner quotations come behind those that hold them, and so are written over them.</summary>
    private static ImmutableArray<int> MapQuotations(int count, ImmutableArray<Quotation> quotations)
    {
        var map = new int[count];
        Array.Fill(map, -1);
        for (var index = 0; index < quotations.Length; index++)
        {
            Array.Fill(map, index, quotations[index].Tokens.Start, quotations[index].Tokens.Length);
        }

        return ImmutableArray.Create(map);
    }

    private static ImmutableArray<int> MapTokens(int count, ImmutableArray<Sentence> sentences)
    {
        var map = new int[count];
        foreach (var sentence in sentences)
        {
            Array.Fill(map, sentence.Index, sentence.Tokens.Start, sentence.Tokens.Length);
        }

        return ImmutableArray.Create(map);
    }
}
