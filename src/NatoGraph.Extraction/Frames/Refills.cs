using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who follows whom because one is said to leave a post and another, close by, to take it: "La trésorière est limogée. Paul Noir prend le poste".</summary>
internal static class Refills
{
    private const string Id = "fr.succession.refilled/1";

    /// <summary>For how many days a post may be vacant.</summary>
    private const int LongestVacancy = 500;

    /// <summary>The successions that the frames of an article imply beside those that were said.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">The frames, in the order of the text.</param>
    /// <param name="said">What was said.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<FrameInstance> instances, IReadOnlyList<ClaimDraft> said)
    {
        var successions = said.Where(claim => claim.Predicate == Predicate.Succeeds).ToList();
        var followers = successions.Select(claim => (claim.Subject, claim.Post)).ToHashSet();
        var followed = successions.Select(claim => (claim.Object, claim.Post)).ToHashSet();
        var takings = Takings(article, instances, said).Where(taking => !IsIn(followers, taking.Person, taking.Post)).ToList();
        var leavings = Departure.In(article, instances, said, takings).Where(leaving => !IsIn(followed, leaving.Of.Person, leaving.Of.Post)).ToLookup(leaving => leaving.Of.Post, StringComparer.Ordinal);
        foreach (var taking in takings)
        {
            var leaving = leavings[taking.Post].Where(leaving => leaving.Reaches(taking) && !IsParted(leaving.Of.Date, taking.Date))
                .OrderBy(leaving => leaving.Of.Quote.Start > taking.Quote.Start).ThenBy(leaving => Math.Abs(leaving.Of.Quote.Start - taking.Quote.Start)).FirstOrDefault();
            if (leaving is not null && followers.Add((taking.Person, taking.Post)))
            {
                yield return new ClaimDraft(Predicate.Succeeds, leaving.Of.Quote.Union(taking.Quote))
                {
                    Subject = taking.Person,
                    Object = leaving.Of.Person,
                    Post = taking.Post,
                    From = taking.Date,
                    Modality = taking.Modality,
                    Attribution = taking.Attribution,
                    Extractor = Id,
                };
            }
        }
    }

    /// <summary>Whether it is said already whom somebody follows in the post, or who them.</summary>
    private static bool IsIn(HashSet<(string?, string?)> known, string person, string? post) => known.Contains((person, post)) || known.Contains((person, null));

    /// <summary>Who begins to hold which post by a frame of their own, or by a list of acts: "directeur du port : M. Paul Noir".</summary>
    private static IEnumerable<Move> Takings(ArticleView article, IEnumerable<FrameInstance> instances, IEnumerable<ClaimDraft> said) => instances.Where(Fills)
        .Select(instance => new Move(instance.Subject!.Key, instance.Post!, instance.Sentence.Sentence.Index, instance.Quote, instance.Time is { Kind: not TemporalKind.Until } time ? time.From : null, instance.Modality, instance.Frame.Acting, AttributionReader.French.Of(instance.Sentence, instance.Trigger)))
        .Concat(said.Where(claim => Appositions.IsLabelled(claim) || IsNew(article, claim))
            .Select(claim => new Move(claim.Subject!, claim.Object!, article.SentenceAt(claim.Quote.Start).Sentence.Index, claim.Quote, claim.From, claim.Modality, claim.Acting, claim.Attribution)));

    /// <summary>"La nouvelle présidente, Anne Brun", "la nouvelle présidente s'appelle Anne Brun".</summary>
    private static bool IsNew(ArticleView article, ClaimDraft claim) => claim is { Predicate: Predicate.HoldsPost, Former: false, Until: null, Subject: not null }
        && article.SentenceAt(claim.Quote.Start).Posts.Any(post => post.Key == claim.Object && claim.Quote.Contains(post.Range) && post.Mention is PostMention mention && mention.Has(PostModifier.New));

    private static bool Fills(FrameInstance instance) => instance is { Post: not null, Subject: not null, Object: null, Modality: not Modality.Denied }
        && (instance.Frame.Says[0] == Saying.SubjectTakesUp || (instance.Frame.Acting && instance.Frame.Says[0] == Saying.SubjectHolds));

    /// <summary>Whether the dates tell that one did not go when the other came.</summary>
    private static bool IsParted(Edtf? left, Edtf? taken) => left is { } end && taken is { } start
        && (start.Latest < end.Earliest || start.Earliest.DayNumber - end.Latest.DayNumber > LongestVacancy);
}
