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
        foreach (var taking in instances.Where(Fills))
        {
            if (Left(instances, taking) is { } leaving && !said.Any(claim => Links(claim, taking, leaving)))
            {
                yield return new ClaimDraft(Predicate.Succeeds, leaving.Quote.Union(taking.Quote))
                {
                    Subject = taking.Subject!.Key,
                    Object = leaving.Subject!.Key,
                    Post = taking.Post,
                    From = taking.Time?.From,
                    Modality = taking.Modality,
                    Attribution = AttributionReader.French.Of(taking.Sentence, taking.Trigger),
                    Extractor = Id,
                };
            }
        }
    }

    private static bool Fills(FrameInstance instance) => instance is { Post: not null, Subject: not null, Object: null, Modality: not Modality.Denied }
        && (instance.Frame.Says[0] == Saying.SubjectTakesUp || (instance.Frame.Acting && instance.Frame.Says[0] == Saying.SubjectHolds));

    private static FrameInstance? Left(IReadOnlyList<FrameInstance> instances, FrameInstance taking) => instances.LastOrDefault(leaving =>
        leaving.Frame.Says[0] == Saying.SubjectLeaves && leaving.Post == taking.Post && leaving.Modality != Modality.Denied && leaving.Subject!.Key != taking.Subject!.Key
        && leaving.Trigger.Start < taking.Trigger.Start && taking.Sentence.Sentence.Index - leaving.Sentence.Sentence.Index <= Reach);

    /// <summary>Whether it is said already whom the one follows, or who follows the other.</summary>
    private static bool Links(ClaimDraft claim, FrameInstance taking, FrameInstance leaving) => claim.Predicate == Predicate.Succeeds
        && (claim.Post == taking.Post || claim.Post is null) && (claim.Subject == taking.Subject!.Key || claim.Object == leaving.Subject!.Key);
}
