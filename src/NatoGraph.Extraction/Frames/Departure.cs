using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>That somebody leaves a post, and how far from it another may be said to take it.</summary>
/// <param name="Of">Who leaves what.</param>
/// <param name="Before">How many sentences behind it may tell of the other.</param>
/// <param name="After">How many sentences before it may.</param>
internal sealed record Departure(Move Of, int Before, int After)
{
    /// <summary>The departures of an article: said by a frame, by a word ("la présidente sortante"), or implied where the holder of one post is given another ("Paul Noir, préfet du Gard, est nommé préfet du Var").</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">Its frames.</param>
    /// <param name="said">What it says.</param>
    /// <param name="takings">Who takes which post.</param>
    public static IEnumerable<Departure> In(ArticleView article, IEnumerable<FrameInstance> instances, IReadOnlyList<ClaimDraft> said, IReadOnlyList<Move> takings) =>
        [.. Told(instances), .. Held(article, said, takings)];

    /// <summary>Whether a taking of the post is near enough.</summary>
    public bool Reaches(Move taking) => taking.Person != Of.Person
        && (taking.Quote.Start > Of.Quote.Start ? taking.Sentence - Of.Sentence <= Before : !taking.Acting && Of.Sentence - taking.Sentence <= After);

    private static IEnumerable<Departure> Told(IEnumerable<FrameInstance> instances) => instances
        .Where(instance => instance.Frame.Says[0] == Saying.SubjectLeaves && instance is { Post: not null, Modality: not Modality.Denied })
        .Select(instance => new Departure(new Move(instance.Subject!.Key, instance.Post!, instance.Sentence.Sentence.Index, instance.Quote, instance.Time?.From ?? instance.Time?.Until, instance.Modality, false, Attribution.Outlet), 2, 1));

    private static IEnumerable<Departure> Held(ArticleView article, IReadOnlyList<ClaimDraft> said, IReadOnlyList<Move> takings)
    {
        var bySentence = takings.ToLookup(taking => taking.Sentence);
        foreach (var claim in said.Where(claim => Appositions.Made(claim) && claim is { Former: false, Until: null } && !Appositions.IsLabelled(claim)))
        {
            var sentence = article.SentenceAt(claim.Quote.Start);
            var move = new Move(claim.Subject!, claim.Object!, sentence.Sentence.Index, claim.Quote, null, claim.Modality, false, Attribution.Outlet);
            if (sentence.Posts.Any(post => post.Key == move.Post && claim.Quote.Contains(post.Range) && post.Mention is PostMention mention && (mention.Has(PostModifier.Outgoing) || mention.Has(PostModifier.Resigning))))
            {
                yield return new Departure(move, 3, 3);
            }
            else if (bySentence[move.Sentence].Any(taking => taking.Person == move.Person && taking.Post != move.Post))
            {
                yield return new Departure(move, 6, 4);
            }
        }
    }
}
