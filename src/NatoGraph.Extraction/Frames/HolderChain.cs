using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>
/// Who holds a post after whom, by what was said so far: tells whom the words of a succession mean that name one of the two only by a
/// pronoun or a description, where the person they were taken for does not fit.
/// </summary>
internal static class HolderChain
{
    /// <summary>How many sentences back the holder may have been told of.</summary>
    private const int Reach = 4;

    /// <summary>The frame with the two people that the chain of holders allows.</summary>
    /// <param name="instance">The frame with its slots filled.</param>
    /// <param name="said">What was said before.</param>
    public static FrameInstance Settle(FrameInstance instance, IReadOnlyList<ClaimDraft> said)
    {
        if (!instance.Frame.Says.Contains(Saying.Succeeds) || instance is not { Post: { } post, Subject: { } successor, Object: { } predecessor })
        {
            return instance;
        }

        if (!IsNamed(instance, predecessor) && !Holds(said, predecessor.Key, post) && HolderBefore(instance, said, post) is { } holder)
        {
            return instance with { Object = predecessor with { Key = holder } };
        }

        return !IsNamed(instance, successor) && Followed(instance, said, post) is { } followed
            ? instance with { Subject = successor with { Key = followed } }
            : instance;
    }

    /// <summary>Whether the sentence itself names the person.</summary>
    private static bool IsNamed(FrameInstance instance, Argument person) =>
        person.Mention is PersonMention && instance.Sentence.Range.Contains(person.Range);

    private static bool Holds(IReadOnlyList<ClaimDraft> said, string person, string post) => said.Any(claim => HolderIn(claim, post) == person);

    /// <summary>The other one who was said last, and not long before, to hold the post: "Anne Brun le présidait depuis 2010; Paul Noir l'a relayée".</summary>
    private static string? HolderBefore(FrameInstance instance, IReadOnlyList<ClaimDraft> said, string post)
    {
        var sentences = instance.Sentence.Article.Sentences;
        var since = sentences[Math.Max(0, instance.Sentence.Sentence.Index - Reach)].Range.Start;
        return said.Where(claim => claim.Quote.Start >= since && claim.Quote.Start < instance.Trigger.Start && HolderIn(claim, post) is { } holder && holder != instance.Subject!.Key)
            .OrderBy(claim => claim.Quote.End).Select(claim => HolderIn(claim, post)).LastOrDefault();
    }

    /// <summary>Who a claim says holds the post, or has it from somebody.</summary>
    private static string? HolderIn(ClaimDraft claim, string post) => claim switch
    {
        { Modality: Modality.Denied } => null,
        { Predicate: Predicate.HoldsPost or Predicate.MandateExtended } when claim.Object == post => claim.Subject,
        { Predicate: Predicate.Succeeds } when claim.Post == post => claim.Subject,
        _ => null,
    };

    /// <summary>
    /// The one whom the person is said to follow already: of a post each has it from but one, so that it is the one before who had it from
    /// another: "Anne Brun succède à Paul Noir, en fonctions depuis 2010, quand il avait remplacé Jean Blanc".
    /// </summary>
    private static string? Followed(FrameInstance instance, IReadOnlyList<ClaimDraft> said, string post)
    {
        var (successor, predecessor) = (instance.Subject!.Key, instance.Object!.Key);
        return said.Where(claim => claim.Predicate == Predicate.Succeeds && claim.Subject == successor && claim.Post == post && claim.Object != predecessor
                && !IsLater(instance.Time?.From, claim.From))
            .Select(claim => claim.Object).LastOrDefault();
    }

    private static bool IsLater(Edtf? date, Edtf? than) => date is { } one && than is { } other && one.Earliest > other.Latest;
}
