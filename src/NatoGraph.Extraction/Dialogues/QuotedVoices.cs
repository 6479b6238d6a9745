using System.Collections.Immutable;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>Finds who is meant by "je" in quotations: who stands behind them as the one who says it, or before the colon that leads to them.</summary>
/// <param name="text">The article.</param>
/// <param name="structure">Its structure.</param>
/// <param name="language">The language.</param>
internal sealed class QuotedVoices(SegmentedText text, ArticleStructure structure, LanguagePack language)
{
    /// <summary>How many words behind a quotation who says it may stand.</summary>
    private const int Beside = 12;

    private static readonly TextPattern Speech = new($@"\b(?:{AttributionData.French.SpeechVerbs}|{AttributionData.French.Inverted})\b");

    /// <summary>The references.</summary>
    /// <param name="found">The mentions of the article.</param>
    /// <param name="default">Who speaks where nobody is said to.</param>
    public ImmutableArray<ReferenceMention> Find(FoundMentions found, Func<Quotation, Mention?> @default)
    {
        var mentions = found.Names.OfType<PersonMention>().Concat<Mention>(found.References.Where(reference => reference.Kind is not (ReferenceKind.Relative or ReferenceKind.Possessive or ReferenceKind.ObjectPronoun) && !reference.IsPlural))
            .Concat(found.Posts.Where(post => post is { Form: PostForm.Holder, IsPlural: false })).OrderBy(mention => mention.Span).ToList();
        var references = ImmutableArray.CreateBuilder<ReferenceMention>();
        var personal = text.Quotations.Where(quotation => Selves(quotation).Any()).Select(ParagraphOf).ToHashSet();
        var (last, paragraph) = (default(Mention), -1);
        foreach (var quotation in text.Quotations.Where(quotation => quotation.Depth == 0 && personal.Contains(ParagraphOf(quotation))))
        {
            var here = ParagraphOf(quotation);
            var speaker = Behind(quotation, mentions) ?? Before(quotation, mentions) ?? (here == paragraph ? last : null) ?? @default(quotation);
            (last, paragraph) = (speaker, here);
            if (speaker is not null)
            {
                references.AddRange(Selves(quotation).Select(at => SpeakerWords.Reference(structure, at, speaker)).OfType<ReferenceMention>());
            }
        }

        return references.ToImmutable();
    }

    private int ParagraphOf(Quotation quotation) => text.SentenceOf(quotation.Tokens.Start).Paragraph;

    /// <summary>The words by which the speaker of a quotation means themselves.</summary>
    private IEnumerable<int> Selves(Quotation quotation) => Enumerable.Range(quotation.Tokens.Start, quotation.Tokens.Length)
        .Where(at => LineReader.IsSelf(text.Tokens[at], language) && text.QuotationOf(at) == quotation);

    /// <summary>"« … », a dit Anne Brun", "« … », soupire-t-elle": the first one behind a verb that stands beside the quotation.</summary>
    private Mention? Behind(Quotation quotation, List<Mention> mentions)
    {
        var start = quotation.Tokens.End + 1;
        if (start >= text.Tokens.Length || text.SentenceOf(start) is var sentence && sentence != text.SentenceOf(quotation.Tokens.End))
        {
            return null;
        }

        var isParted = text.Tokens[start].Form == "," || text.Tokens[quotation.Tokens.End - 1].Form is "," or "!" or "?" or "…";
        var end = Math.Min(sentence.Tokens.End, start + Beside);
        var named = mentions.FirstOrDefault(mention => mention.Span.Start > start && mention.Span.Start < end && !IsGoverned(mention, sentence));
        var whole = named is PostMention ? mentions.FirstOrDefault(mention => mention is PersonMention && mention.Span.Start >= named.Span.End && mention.Span.Start <= named.Span.End + 1) ?? named : named;
        return named is not null && IsSaying(new(start, named.Span.Start), isParted) ? whole : null;
    }

    /// <summary>Whether the words are a verb, and where no comma parts them from the quotation one of speech.</summary>
    private bool IsSaying(TokenSpan gap, bool isParted) =>
        (Speech.Match(TemporalReader.Fold(text.TextOf(new(gap.Start, Math.Min(text.Tokens.Length, gap.End + 3))))) is { Success: true } said && said.Index < text.RangeOf(new(gap.Start, gap.End + 1)).Length)
            || (isParted && Enumerable.Range(gap.Start + 1, gap.Length - 1).All(at => text.Tokens[at].Kind == TokenKind.Word || text.Tokens[at].Form.StartsWith('-')) && Enumerable.Range(gap.Start, gap.Length).Any(at => structure.WordAt(at).IsVerb));

    /// <summary>"Anne Brun sourit : « … »": who does what stands before the colon.</summary>
    private Mention? Before(Quotation quotation, List<Mention> mentions)
    {
        var mark = quotation.Tokens.Start - 1;
        if (mark < 1 || text.SentenceOf(mark) is var sentence && (mark == sentence.Tokens.Start || text.Tokens[mark - 1].Form != ":"))
        {
            return null;
        }

        var before = mentions.Where(mention => mention.Span.Start >= sentence.Tokens.Start && mention.Span.End < mark && !IsGoverned(mention, sentence) && text.QuotationOf(mention.Span.Start) is null).ToList();
        return before.FindLast(mention => mention is PersonMention or ReferenceMention) ?? before.LastOrDefault();
    }

    private bool IsGoverned(Mention mention, Sentence sentence) =>
        text.At(mention.Span.Start - 1, sentence.Tokens) is { } before && language.Has("governs", before.Folded) && mention is not ReferenceMention { Kind: ReferenceKind.Pronoun };
}
