using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>How much a mention makes what it names the topic: the opening more, the holders' organisation more, a part of another's name little.</summary>
internal sealed class TopicWeights
{
    private const double WithinAName = 0.3;

    private readonly SegmentedText text;
    private readonly HashSet<TokenSpan> slots;
    private readonly MentionMap outer;

    /// <summary>The weights of an article's mentions.</summary>
    public TopicWeights(SegmentedText text, FoundMentions found)
    {
        this.text = text;
        slots = [.. found.Posts.Where(post => post.Slot is not null).Select(post => post.Slot!.Span)];
        outer = new MentionMap(text.Tokens.Length, [.. found.Names.OfType<OrganisationMention>().Where(name => name.Span.Length > 1)]);
    }

    /// <summary>The weight of a mention.</summary>
    public double Of(TokenSpan span)
    {
        var place = text.SentenceOf(span.Start).Index switch { 0 => 4, 1 => 3, 2 => 2, _ => 1.0 };
        var isWithin = outer.Covering(span.Start) is { } name && name.Span != span && name.Span.Contains(span);
        return isWithin ? WithinAName : place + (slots.Contains(span) ? 1 : 0);
    }
}
