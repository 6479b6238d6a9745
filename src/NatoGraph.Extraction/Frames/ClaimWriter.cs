using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames.Contests;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Frames;

/// <summary>Writes the claims of a filled frame.</summary>
internal static class ClaimWriter
{
    /// <summary>How far from a verb its "ne" and "plus" stand at most.</summary>
    private const int Negation = 12;

    /// <summary>The claims of a frame, its event last.</summary>
    /// <param name="instance">The frame with its slots filled.</param>
    /// <param name="attribution">Who is answerable for it.</param>
    public static IEnumerable<ClaimDraft> Write(FrameInstance instance, Attribution attribution)
    {
        foreach (var claim in instance.Frame.Says.Select(saying => Say(instance, saying)).OfType<ClaimDraft>())
        {
            yield return claim with { Attribution = attribution };
        }

        if (EventOf(instance) is { } happened)
        {
            yield return happened with { Attribution = attribution };
        }
    }

    private static ClaimDraft? Say(FrameInstance instance, Saying saying)
    {
        var published = instance.Sentence.Article.PublishedOn;
        var begins = instance.Frame.Time == TimeRole.Start
            || (instance.Frame.Time == TimeRole.Hold && instance.Time is { Kind: TemporalKind.Since or TemporalKind.Point, From: { } from } && from.Earliest >= published);
        var term = begins ? TimeFinder.Term(instance.Sentence, instance.Trigger, instance.Object?.Range) : null;
        var bounds = Holding.Of(instance.Time, instance.Frame.Time, term, published);
        var modality = bounds.Adjust(instance.Modality, published);
        var claim = new ClaimDraft(Predicate.HoldsPost, instance.Quote)
        {
            Subject = instance.Subject!.Key,
            Object = instance.Post,
            From = bounds.From,
            Until = bounds.Until,
            Modality = modality,
            Acting = instance.Frame.Acting,
            Extractor = instance.Frame.Id,
            Confidence = instance.Frame.Confidence,
        };
        return saying switch
        {
            Saying.Succeeds when modality != Modality.Denied => claim with { Predicate = Predicate.Succeeds, Object = instance.Object!.Key, Post = instance.Post, Until = null },
            Saying.SubjectTakesUp or Saying.SubjectHolds when instance.Post is not null && IsCandidate(instance, saying, modality) => Sought(claim),
            Saying.SubjectLeaves when modality != Modality.Denied && instance.IsLeftFor => claim with { From = bounds.Until ?? bounds.From, Until = null },
            Saying.SubjectTakesUp when instance.Post is not null && instance.IsTakenAgain => modality == Modality.Denied ? null : claim with { From = null, Until = null },
            Saying.SubjectTakesUp or Saying.SubjectLeaves when modality != Modality.Denied && instance.Post is not null => claim,
            Saying.SubjectHolds when instance.Post is not null => Held(claim, instance),
            Saying.ObjectLeaves when modality != Modality.Denied && instance.Post is not null =>
                claim with { Subject = instance.Object!.Key, From = null, Until = bounds.From, Acting = false, Modality = bounds.From is null ? Modality.Asserted : modality },
            Saying.SubjectCandidate when instance.Post is not null => Sought(claim with { Modality = instance.Modality }),
            Saying.SubjectExtended when instance.Post is not null => Extension.Of(claim with { Predicate = Predicate.MandateExtended, From = null, Until = null, Modality = instance.Modality }, instance),
            Saying.BodyJoins => Membership() with { Until = null },
            Saying.BodyIsMember => IsNoMore(instance) ? Over(Membership(), instance) : Membership(),
            // Who has not left is in it.
            Saying.BodyLeaves when modality == Modality.Denied => Membership() with { From = null, Until = null, Modality = Modality.Asserted },
            Saying.BodyLeaves => Membership() with { From = null, Until = bounds.Until ?? bounds.From },
            _ => null,
        };

        ClaimDraft Membership() => claim with { Predicate = Predicate.MemberOf, Object = instance.Object!.Key };
    }

    /// <summary>Who may take a post up, or only seeks it, is a possible holder, which is what a candidate is.</summary>
    private static bool IsCandidate(FrameInstance instance, Saying saying, Modality modality) => !instance.Frame.Says.Contains(Saying.Succeeds)
        && ((saying == Saying.SubjectTakesUp && modality == Modality.Possible) || Aims.IsSought(instance));

    /// <summary>The claim that a post is sought, instead of held.</summary>
    public static ClaimDraft Sought(ClaimDraft claim) =>
        claim with { Predicate = Predicate.CandidateFor, From = null, Until = null, Acting = false, Modality = claim.Modality == Modality.Planned ? Modality.Possible : claim.Modality };

    /// <summary>What is held; "n'est plus ministre depuis lundi": since when it is no more, it was until then.</summary>
    private static ClaimDraft? Held(ClaimDraft claim, FrameInstance instance) =>
        IsNoMore(instance) ? Over(claim, instance) with { Former = true } : claim.Modality == Modality.Denied ? null : claim;

    /// <summary>What was: "ne fait plus partie de l'Opep depuis 2019".</summary>
    private static ClaimDraft Over(ClaimDraft claim, FrameInstance instance) => instance.Time?.Kind == TemporalKind.Duration
        ? claim with { Modality = Modality.Asserted }
        : claim with { Modality = Modality.Asserted, From = null, Until = claim.Until ?? claim.From };

    private static bool IsNoMore(FrameInstance instance)
    {
        var sentence = instance.Sentence.Range;
        var words = instance.Sentence.Article.Between(Math.Max(sentence.Start, instance.Trigger.Start - Negation), Math.Min(sentence.End, instance.Trigger.End + Negation));
        return Patterns.French["tenure.no-more"].IsMatch(words);
    }

    private static ClaimDraft? EventOf(FrameInstance instance)
    {
        if (instance.Frame.Event is not { } kind || instance.Modality == Modality.Denied || instance.Time is not { } time || (time.From ?? time.Until) is null)
        {
            return null;
        }

        var when = time.From ?? time.Until;
        ImmutableArray<string> who = [.. new[] { instance.Subject?.Key, instance.Object?.Key }.OfType<string>().Distinct()];
        return new ClaimDraft(Predicate.Occurred, instance.Quote)
        {
            EventKind = kind,
            From = when,
            Participants = who,
            Modality = new Holding(when, null).Adjust(instance.Modality, instance.Sentence.Article.PublishedOn),
            Extractor = instance.Frame.Id,
            Confidence = instance.Frame.Confidence,
        };
    }
}
