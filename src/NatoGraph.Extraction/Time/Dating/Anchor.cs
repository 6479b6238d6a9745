using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>A place where an article tells of somebody and a post.</summary>
/// <param name="Words">The words that tell it: a frame's trigger, or a claim's quote.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Person">The key of the person.</param>
/// <param name="Post">The key of the post, where it is known.</param>
/// <param name="Act">What is told.</param>
/// <param name="Time">The date beside the words, as the frame found it.</param>
internal sealed record Anchor(TextRange Words, SentenceView Sentence, string Person, string? Post, TenureAct Act, TemporalExpression? Time)
{
    /// <summary>The anchors of an article, in order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">The frames found.</param>
    /// <param name="claims">The claims found; those of no frame are anchors by their quote.</param>
    public static IEnumerable<Anchor> In(ArticleView article, IEnumerable<FrameInstance> instances, IEnumerable<ClaimDraft> claims)
    {
        var ofFrames = instances.SelectMany(Of).ToList();
        var byPerson = ByPerson(ofFrames);
        var ofClaims = claims.Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: not null } && !byPerson[claim.Subject!].Any(anchor => Tells(anchor, claim)))
            .Select(claim => new Anchor(claim.Quote, article.SentenceAt(claim.Quote.Start), claim.Subject!, claim.Object, ActOf(article, claim), null));
        var bare = ActFinder.In(article).Where(act => !byPerson[act.Person].Any(anchor => (anchor.Act == act.Act || (anchor.Act, act.Act) is (TenureAct.TakesUp, TenureAct.Leaves)) && anchor.Words.Overlaps(act.Words)));
        return ofFrames.Concat(ofClaims).Concat(bare).OrderBy(anchor => anchor.Words.Start);
    }

    /// <summary>Anchors by the key of the person.</summary>
    public static ILookup<string, Anchor> ByPerson(IEnumerable<Anchor> anchors) => anchors.ToLookup(anchor => anchor.Person, StringComparer.Ordinal);

    /// <summary>What a claim that no frame made tells: for a link what the verbs from the person to the post say.</summary>
    private static TenureAct ActOf(ArticleView article, ClaimDraft claim)
    {
        if (claim.Former || !LinkRules.IsLink(claim.Extractor))
        {
            return claim.Former ? TenureAct.Leaves : TenureAct.Holds;
        }

        var sentence = article.SentenceAt(claim.Quote.Start);
        var acts = article.Text.Structure.Of(sentence.Sentence).Words.Where(word => word.IsVerb && claim.Quote.Contains(word.Token.Range)).SelectMany(word => ActLexicon.French.Of(word.Lemma)).Select(words => words.Act).Distinct().ToList();
        return acts is [var act] ? act : TenureAct.Holds;
    }

    private static bool Tells(Anchor anchor, ClaimDraft claim) =>
        anchor.Post == claim.Object && anchor.Words.Overlaps(claim.Quote);

    private static IEnumerable<Anchor> Of(FrameInstance instance) =>
        from saying in instance.Frame.Says
        let told = Told(saying, instance)
        where told.Person is not null
        select new Anchor(instance.Trigger, instance.Sentence, told.Person!, instance.Post, told.Act, instance.Time);

    private static (string? Person, TenureAct Act) Told(Saying saying, FrameInstance instance) => saying switch
    {
        Saying.SubjectTakesUp => (instance.Subject?.Key, TenureAct.TakesUp),
        Saying.ObjectLeaves => (instance.Object?.Key, TenureAct.Leaves),
        Saying.SubjectLeaves => (instance.Subject?.Key, instance.IsLeftFor ? TenureAct.TakesUp : TenureAct.Leaves),
        Saying.SubjectHolds => (instance.Subject?.Key, TenureAct.Holds),
        Saying.SubjectCandidate => (instance.Subject?.Key, TenureAct.Seeks),
        _ => default,
    };
}
