using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who follows whom because one is said to leave a post and another, right behind, to take it: "La trésorière est limogée. Paul Noir prend le poste".</summary>
internal static class Refills
{
    private const string Id = "fr.succession.refilled/1";

    /// <summary>How many sentences may part the two.</summary>
    private const int Reach = 2;

    /// <summary>The successions that the frames of an article imply beside those that were said.</summary>
    /// <param name="instances">The frames, in the order of the text.</param>
    /// <param name="said">What was said.</param>
    public static IEnumerable<ClaimDraft> Find(IReadOnlyList<FrameInstance> instances, IReadOnlyList<ClaimDraft> said)
    {
        var successions = said.Where(claim => claim.Predicate == Predicate.Succeeds).ToList();
        var followers = successions.Select(claim => (claim.Subject, claim.Post)).ToHashSet();
        var followed = successions.Select(claim => (claim.Object, claim.Post)).ToHashSet();
        for (var at = 0; at < instances.Count; at++)
        {
            var taking = instances[at];
            if (Fills(taking) && !IsIn(followers, taking.Subject!.Key, taking.Post) && Left(instances, at) is { } leaving && !IsIn(followed, leaving.Subject!.Key, taking.Post))
            {
                yield return new ClaimDraft(Predicate.Succeeds, leaving.Quote.Union(taking.Quote))
                {
                    Subject = taking.Subject.Key,
                    Object = leaving.Subject.Key,
                    Post = taking.Post,
                    From = taking.Time?.From,
                    Modality = taking.Modality,
                    Attribution = AttributionReader.French.Of(taking.Sentence, taking.Trigger),
                    Extractor = Id,
                };
            }
        }
    }

    /// <summary>Whether it is said already whom somebody follows in the post, or who them.</summary>
    private static bool IsIn(HashSet<(string?, string?)> known, string person, string? post) => known.Contains((person, post)) || known.Contains((person, null));

    private static bool Fills(FrameInstance instance) => instance is { Post: not null, Subject: not null, Object: null, Modality: not Modality.Denied }
        && (instance.Frame.Says[0] == Saying.SubjectTakesUp || (instance.Frame.Acting && instance.Frame.Says[0] == Saying.SubjectHolds));

    private static FrameInstance? Left(IReadOnlyList<FrameInstance> instances, int at)
    {
        var taking = instances[at];
        for (var before = at - 1; before >= 0 && taking.Sentence.Sentence.Index - instances[before].Sentence.Sentence.Index <= Reach; before--)
        {
            var leaving = instances[before];
            if (leaving.Frame.Says[0] == Saying.SubjectLeaves && leaving.Post == taking.Post && leaving.Modality != Modality.Denied
                && leaving.Subject!.Key != taking.Subject!.Key && leaving.Trigger.Start < taking.Trigger.Start)
            {
                return leaving;
            }
        }

        return null;
    }
}
