using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames.Contests;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>Writes the claim that a link makes, with the time, modality and speaker that its words give.</summary>
/// <param name="context">The article.</param>
internal sealed class LinkWriter(LinkContext context)
{
    /// <summary>The claim, or nothing where the words deny it.</summary>
    /// <param name="link">The link.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="score">How likely it is, as log-odds in units.</param>
    public ClaimDraft? Write(Link link, LinkKind kind, int score)
    {
        var sentence = link.Sentence;
        var deed = DeedOf(sentence, link, kind);
        var trigger = RangeOf(deed) ?? TriggerOf(link);
        var role = kind == LinkKind.Holds ? RoleOf(link) : kind == LinkKind.Follows ? TimeRole.Start : TimeRole.None;
        var own = kind == LinkKind.Holds && link is { IsWithin: true, IsForward: true } && role != TimeRole.End ? Appositions.OwnTime(sentence, link.Second) : null;
        var time = own ?? (link.IsWithin || kind == LinkKind.Follows ? TimeFinder.Of(sentence, trigger, role, person: link.First.Range, title: link.IsToPost ? link.Second.Range : null) : null);
        time ??= kind == LinkKind.Holds && link.IsWithin && role != TimeRole.Hold ? TimeFinder.News(sentence, trigger) : null;
        var published = context.Article.PublishedOn;
        var bounds = own is not null && role == TimeRole.Hold ? Appositions.BoundsOf(own, published) : Holding.Of(time, role, null, published);
        var isDenied = deed is not null && sentence.Tree.IsNegated(deed);
        var modality = isDenied ? Modality.Denied : bounds.Adjust(ModalityReader.French.Of(context.Article.Tenses.Text, trigger), published);
        var isSought = kind == LinkKind.Holds && link.IsWithin && Aims.IsSought(sentence, link.First, link.Second);
        if (modality == Modality.Denied && kind is not (LinkKind.Seeks or LinkKind.Keeps) && !isSought)
        {
            return null;
        }

        // A name alone says nothing: where the other mention stands elsewhere, the words are those up to the verb.
        var quote = link.IsWithin ? link.Quote : link.Quote.Union(trigger);
        var claim = new ClaimDraft(LinkRules.PredicateOf(kind), time is null ? quote : quote.Union(time.Range))
        {
            Subject = link.First.Key,
            Object = link.Second.Key,
            From = bounds.From,
            Until = kind == LinkKind.Follows ? null : bounds.Until,
            Former = kind == LinkKind.Holds && link.Second.Mention is PostMention post && post.Has(PostModifier.Former),
            Acting = kind == LinkKind.Holds && link.Second.Mention is PostMention { } held && held.Has(PostModifier.Acting),
            Modality = modality,
            Attribution = AttributionReader.French.Of(sentence, trigger),
            Extractor = LinkRules.NameOf(kind),
            Confidence = LogOdds.Probability(score),
        };
        return isSought ? ClaimWriter.Sought(claim) : claim;
    }

    /// <summary>The verb or noun over both mentions, or over the mention in the sentence that says it.</summary>
    private Word? PredicateOf(Link link)
    {
        var tree = context.TreeOf(link.Sentence);
        var nearer = tree.HeadOf((link.IsForward ? link.Second : link.First).Mention.Span);
        return link.IsWithin && LinkPath.Between(tree, tree.HeadOf(link.First.Mention.Span), tree.HeadOf(link.Second.Mention.Span)).Top is { } top ? top
            : nearer is null ? null
            : tree.Above(nearer).FirstOrDefault(word => word.IsVerb) ?? nearer;
    }

    private TextRange TriggerOf(Link link) => RangeOf(PredicateOf(link)) ?? link.Quote;

    private TextRange? RangeOf(Word? word) => word is null ? null : context.Article.Text.Text.RangeOf(new Segmentation.TokenSpan(word.Index, word.Index + 1));

    /// <summary>
    /// The verb or noun behind the person that frames know to tell of another term. It stands in another clause than the person and the post, and
    /// may be denied there: "Paul Noir demeure député, mais il ne sollicitera pas de nouveau mandat".
    /// </summary>
    private static Word? DeedOf(SentenceView sentence, Link link, LinkKind kind) => kind != LinkKind.Keeps ? null
        : sentence.Tree.Words.FirstOrDefault(word => word.Token.Range.Start >= link.First.Range.End && StructuralLexicon.French.Of(word.Lemma).Any(entry =>
            entry.Shape.Says[0] == Saying.SubjectExtended && entry.Frame.IsNoun != word.IsVerb && (entry.Frame.NounList < 0 || sentence.NounLists[entry.Frame.NounList])));

    /// <summary>What a date means for a holding, by the predicate and by who is followed.</summary>
    private TimeRole RoleOf(Link link)
    {
        var isFollowed = context.SuccessionsOf(link.First.Key).Any(succession => succession.Predecessor == link.First.Key && succession.Quote.Overlaps(link.Sentence.Range));
        var lemma = PredicateOf(link)?.Lemma ?? "";
        return IsDestination(link) ? TimeRole.Start
            : isFollowed || LinkClasses.IsAny("ending", lemma) ? TimeRole.End
            : LinkClasses.IsAny("beginning", lemma) ? TimeRole.Start
            : TimeRole.Hold;
    }

    /// <summary>Whether the post is what something else is left for: "quitte la Défense pour le ministère de l'Énergie".</summary>
    private static bool IsDestination(Link link) => link.IsWithin && link.IsForward
        && Patterns.French["post.left-for"].IsMatch(link.Sentence.Article.Between(link.First.Range.End, link.Second.Range.Start));
}
