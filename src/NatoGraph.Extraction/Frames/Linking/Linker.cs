using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>Judges who holds what and who follows whom by all that speaks for it: adds what the frames miss and drops what they take wrongly.</summary>
/// <param name="model">The weights and thresholds.</param>
internal sealed class Linker(LinkModel model)
{
    /// <summary>The linker of French.</summary>
    public static Linker French { get; } = new(LinkModel.French);

    /// <summary>What is said once links are judged.</summary>
    /// <param name="reading">What the frames say.</param>
    public IReadOnlyList<ClaimDraft> Judge(FrameReading reading)
    {
        var best = new Dictionary<(LinkKind Kind, string First, string Second), (int Score, Link Link)>();
        var persons = new LinkContext(reading, []);
        Rate(best, LinkFinder.Persons(persons).Select(link => (link, PersonLinkFeatures.Of(persons, link))));
        var posts = new LinkContext(reading, Likely(best));
        Rate(best, LinkFinder.Posts(posts).Select(link => (link, PostLinkFeatures.Of(posts, link))));
        var known = reading.Said.Select(claim => (claim.Predicate, claim.Subject, claim.Object)).ToHashSet();
        var writer = new LinkWriter(posts);
        return
        [
            .. reading.Said.Where(claim => IsKept(best, claim)),
            .. best.Where(one => one.Value.Score >= model.Adds(one.Key.Kind) && !known.Contains((LinkRules.PredicateOf(one.Key.Kind), one.Key.First, one.Key.Second)))
                .Select(one => writer.Write(one.Value.Link, one.Key.Kind, one.Value.Score)),
        ];
    }

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

    private bool IsKept(Dictionary<(LinkKind, string, string), (int Score, Link Link)> best, ClaimDraft claim) =>
        claim.Subject is null || claim.Object is null || LinkRules.KindOf(claim.Predicate) is not { } kind
        || !best.TryGetValue((kind, claim.Subject, claim.Object), out var judged) || judged.Score >= model.Keeps(kind);
}
