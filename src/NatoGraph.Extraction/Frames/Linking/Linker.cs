using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>Judges who holds what and who follows whom by all that speaks for it: adds what the frames miss and drops what they take wrongly.</summary>
/// <param name="model">The weights and thresholds.</param>
internal sealed class Linker(LinkModel model)
{
    /// <summary>By how much less probable a claim may be that says what follows from another.</summary>
    private static readonly int TakenOver = LogOdds.Whole(1);

    /// <summary>The linker of French.</summary>
    public static Linker French { get; } = new(LinkModel.French);

    /// <summary>What is said once links are judged.</summary>
    /// <param name="reading">What the frames say.</param>
    public IReadOnlyList<ClaimDraft> Judge(FrameReading reading)
    {
        var best = new Dictionary<(LinkKind Kind, string First, string Second), (int Score, Link Link)>();
        var persons = new LinkContext(reading, []);
        Rate(best, LinkFinder.Persons(persons).Select(link => (link, PersonLinkFeatures.Of(persons, link))));
        var posts = persons.With(Likely(best));
        Rate(best, LinkFinder.Posts(posts).Select(link => (link, PostLinkFeatures.Of(posts, link))));
        var writer = new LinkWriter(posts);
        return
        [
            .. reading.Said.Where(claim => IsKept(best, claim) || IsTakenOver(best, reading, claim)),
            .. Added(reading, best).Select(one => writer.Write(one.Link, one.Kind, one.Score)).OfType<ClaimDraft>(),
        ];
    }

    /// <summary>The links that are claims and that no frame has found, the likeliest first.</summary>
    private IEnumerable<(LinkKind Kind, Link Link, int Score)> Added(FrameReading reading, Dictionary<(LinkKind Kind, string First, string Second), (int Score, Link Link)> best)
    {
        var known = reading.Said.Select(claim => (claim.Predicate, claim.Subject, claim.Object)).ToHashSet();
        var taken = reading.Said.Where(claim => claim.Predicate == Predicate.Succeeds)
            .SelectMany(claim => Sides(claim.Subject!, claim.Object!, reading.Article.SentenceAt(claim.Quote.Start))).ToHashSet();
        var reversed = reading.Said.Where(claim => claim.Predicate == Predicate.Succeeds)
            .Select(claim => (claim.Object!, claim.Subject!, reading.Article.SentenceAt(claim.Quote.Start).Sentence.Index)).ToHashSet();
        var added = new HashSet<(string, string)>();
        foreach (var ((kind, first, second), (score, link)) in best.Where(one => one.Value.Score >= model.Adds(one.Key.Kind)).OrderByDescending(one => one.Value.Score).ThenBy(one => one.Value.Link.Quote.Start))
        {
            // Who is said to be a candidate does not hold the post by the same words; and of each, a sentence names one successor and one predecessor, and not
            // who follows whom the other way round; of two links that say the reverse of each other the likelier one is told.
            if (!known.Contains((LinkRules.PredicateOf(kind), first, second))
                && !(kind == LinkKind.Holds && known.Contains((Predicate.CandidateFor, first, second)))
                && !(kind == LinkKind.Holds && GappedRows.Crosses(link))
                && (kind != LinkKind.Follows || !reversed.Contains((first, second, link.Sentence.Sentence.Index)))
                && (kind != LinkKind.Follows || (!added.Contains((second, first)) && Sides(first, second, link.Sentence).All(taken.Add) && added.Add((first, second)))))
            {
                yield return (kind, link, score);
            }
        }
    }

    private static (string Person, bool IsFollowed, int Sentence)[] Sides(string successor, string predecessor, SentenceView sentence) =>
        [(successor, false, sentence.Sentence.Index), (predecessor, true, sentence.Sentence.Index)];

    /// <summary>The successions between people that are more likely than not.</summary>
    /// <param name="reading">What the frames say.</param>
    public IReadOnlyList<Succession> Likely(FrameReading reading)
    {
        var best = new Dictionary<(LinkKind, string, string), (int, Link)>();
        var context = new LinkContext(reading, []);
        Rate(best, LinkFinder.Persons(context).Select(link => (link, PersonLinkFeatures.Of(context, link))));
        return Likely(best);
    }

    private static List<Succession> Likely(Dictionary<(LinkKind Kind, string First, string Second), (int Score, Link Link)> best) =>
        [.. best.Where(one => one.Key.Kind == LinkKind.Follows && one.Value.Score > 0).Select(one => new Succession(one.Key.First, one.Key.Second, one.Value.Link.Quote))];

    /// <summary>Keeps for each pair the link that speaks most clearly.</summary>
    private void Rate(Dictionary<(LinkKind, string, string), (int Score, Link Link)> best, IEnumerable<(Link Link, FeatureList Features)> described)
    {
        foreach (var (link, features) in described)
        {
            foreach (var kind in LinkRules.KindsOf(link))
            {
                var key = (kind, link.First.Key, link.Second.Key);
                var score = model.Score(features, kind);
                if (!best.TryGetValue(key, out var known) || score > known.Score)
                {
                    best[key] = (score, link);
                }
            }
        }
    }

    /// <summary>Whether a claim says that somebody holds what they take over from somebody who is believed to hold it.</summary>
    private bool IsTakenOver(Dictionary<(LinkKind, string, string), (int Score, Link Link)> best, FrameReading reading, ClaimDraft claim) => claim.Predicate == Predicate.HoldsPost
        && best.TryGetValue((LinkKind.Holds, claim.Subject!, claim.Object!), out var judged) && judged.Score >= model.Keeps(LinkKind.Holds) - TakenOver
        && reading.Said.Any(succession => succession.Predicate == Predicate.Succeeds && succession.Subject == claim.Subject && succession.Post == claim.Object && succession.Quote.Overlaps(claim.Quote) && IsKept(best, succession)
            && reading.Said.Any(left => left.Predicate == Predicate.HoldsPost && left.Subject == succession.Object && left.Object == claim.Object && IsKept(best, left)));

    /// <summary>Whether a claim of the frames is not too improbable. Of what is denied the two mentions show nothing.</summary>
    private bool IsKept(Dictionary<(LinkKind, string, string), (int Score, Link Link)> best, ClaimDraft claim) =>
        claim.Subject is null || claim.Object is null || claim.Modality == Modality.Denied || LinkRules.KindOf(claim.Predicate) is not { } kind
        || !best.TryGetValue((kind, claim.Subject, claim.Object), out var judged) || judged.Score >= model.Keeps(kind);
}
