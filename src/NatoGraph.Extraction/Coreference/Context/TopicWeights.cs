using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>How much a mention makes what it names the topic: the opening more, the holders' organisation more, a part of another's name and where somebody is from little.</summary>
internal sealed class TopicWeights
{
    private const double WithinAName = 0.3;

    private readonly SegmentedText text;
    private const double OfPerson = 0.4;

    private readonly HashSet<TokenSpan> slots;
    private readonly HashSet<TokenSpan> origins;
    private readonly MentionMap outer;

    /// <summary>The weights of an article's mentions.</summary>
    public TopicWeights(SegmentedText text, FoundMentions found)
    {
        this.text = text;
        slots = [.. found.Posts.Where(post => post.Slot is not null).Select(post => post.Slot!.Span)];
        origins = [.. found.Names.OfType<StateMention>().Where(state => state is { Form: StateForm.Inhabitant, IsPlural: false }).Select(state => state.Span)];
        outer = new MentionMap(text.Tokens.Length, [.. found.Names.OfType<OrganisationMention>().Where(name => name.Span.Length > 1)]);
    }

    /// <summary>The weight of a mention.</summary>
    public double Of(TokenSpan span)
    {
        var place = text.SentenceOf(span.Start).Index switch { 0 => 4, 1 => 3, 2 => 2, _ => 1.0 };
        var isWithin = outer.Covering(span.Start) is { } name && name.Span != span && name.Span.Contains(span);
        return isWithin ? WithinAName : origins.Contains(span) ? OfPerson * place : place + (slots.Contains(span) ? 1 : 0);
    }
}
