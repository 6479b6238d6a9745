using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>Compares what was found in one article with its gold.</summary>
internal sealed class ArticleScorer(GoldArticle gold, ExtractedArticle extracted, Score score)
{
    private readonly GoldNames names = new(gold, extracted.Entities);

    /// <summary>Adds the article to the score.</summary>
    public void Count()
    {
        score.Begin();
        foreach (var kind in new[] { NodeKind.Person, NodeKind.Organisation, NodeKind.Post })
        {
            CountEntities(kind);
        }

        CountClaims();
        new EventScorer(gold, extracted, score).Count();
    }

    private void CountEntities(NodeKind kind)
    {
        var things = extracted.Entities.Where(entity => entity.Kind == kind).Select(entity => (Entity: entity, Keys: names.KeysOf(entity).ToList())).ToList();
        var found = things.SelectMany(thing => thing.Keys).ToHashSet(StringComparer.Ordinal);
        var wrong = things.Where(thing => thing.Keys.Count == 0).Select(thing => names.Written(thing.Entity)).ToHashSet(StringComparer.Ordinal);
        var missing = new List<string>();
        var right = 0;
        foreach (var (key, _) in gold.Entities.Where(entity => entity.Value.Type == kind.ToString() && !entity.Value.Optional))
        {
            right += found.Contains(key) ? 1 : 0;
            missing.AddRange(found.Contains(key) ? [] : [key]);
        }

        score.Count($"entity:{kind}", new Tally(right, wrong.Count, missing.Count));
        missing.ForEach(key => score.Differ(new(gold.Name, $"missing {kind} {key}")));
        wrong.Order(StringComparer.Ordinal).ToList().ForEach(name => score.Differ(new(gold.Name, $"extra {kind} {name}")));
    }

    private void CountClaims()
    {
        var golden = (gold.Claims ?? []).GroupBy(claim => claim.Key, StringComparer.Ordinal).ToList();
        var keys = golden.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var output = extracted.Claims.Where(claim => claim.Predicate != Predicate.Occurred).GroupBy(claim => KeyOf(claim, keys), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var group in golden)
        {
            Compare([.. group], output.GetValueOrDefault(group.Key) ?? []);
        }

        foreach (var (key, claims) in output)
        {
            CountRules(claims, keys.Contains(key));
            if (!keys.Contains(key))
            {
                score.Count("claim:" + key.Split(' ')[0], new Tally(0, 1, 0));
                score.Differ(new(gold.Name, "extra " + key, claims[0].Quote, claims[0].Extractor));
            }
        }
    }

    private void CountRules(List<ClaimDraft> claims, bool isRight) =>
        claims.Select(claim => claim.Extractor).Distinct(StringComparer.Ordinal).ToList().ForEach(rule => score.Rule(rule, isRight));

    /// <summary>The gold's key for a claim, or one that says what was found where the gold has no such claim.</summary>
    private string KeyOf(ClaimDraft claim, HashSet<string> golden)
    {
        var predicate = GoldWords.Of(claim.Predicate);
        var candidates = names.KeysOf(claim.Subject).SelectMany(subject => names.KeysOf(claim.Object).Select(other => $"{predicate} {subject} {other}")).ToList();
        return candidates.Find(golden.Contains) ?? (candidates.Count > 0 ? candidates[0] : $"{predicate} {names.Written(claim.Subject)} → {names.Written(claim.Object)}");
    }

    private void Compare(List<GoldClaim> claims, List<ClaimDraft> found)
    {
        if (found.Count == 0)
        {
            Miss(claims);
            return;
        }

        if (claims.TrueForAll(claim => claim.Optional))
        {
            return;
        }

        score.Count("claim:" + claims[0].Predicate, new Tally(1, 0, 0));
        CompareTimes("from", claims, found, claim => claim.From, claim => claim.From?.ToString());
        CompareTimes("until", claims, found, claim => claim.Until, claim => claim.Until?.ToString());
        Attribute("modality", claims, found, claims.Any(claim => found.Exists(one => GoldWords.Of(one.Modality) == claim.Modality)), string.Join(", ", found.Select(one => one.Modality)));
        Attribute("attribution", claims, found, claims.Any(claim => found.Exists(one => IsSame(claim.Attribution, one.Attribution))), string.Join(", ", found.Select(one => one.Attribution)));
        var quotes = claims.Where(claim => claim.Quote is not null).Select(claim => new TextRange(claim.Quote![0], claim.Quote[1])).ToList();
        if (quotes.Count > 0)
        {
            Attribute("quote", claims, found, quotes.Exists(quote => found.Exists(one => Overlap(quote, one.Quote))), "other words");
        }
    }

    private void Miss(List<GoldClaim> claims)
    {
        if (!claims.TrueForAll(claim => claim.Optional))
        {
            score.Count("claim:" + claims[0].Predicate, new Tally(0, 0, 1));
            score.Differ(new(gold.Name, "missing " + claims[0].Key, GoldWords.Range(claims[0].Quote)));
        }
    }

    private void CompareTimes(string name, List<GoldClaim> claims, List<ClaimDraft> found, Func<GoldClaim, string?> wantedOf, Func<ClaimDraft, string?> givenOf)
    {
        var optional = claims.Where(claim => claim.Optional).Select(claim => GoldWords.Exact(wantedOf(claim))).ToHashSet(StringComparer.Ordinal);
        var given = found.Select(givenOf).Where(date => date is not null).Select(GoldWords.Exact).Where(date => !optional.Contains(date)).ToHashSet(StringComparer.Ordinal);
        var wanted = claims.Where(claim => !claim.Optional && wantedOf(claim) is not null).Select(claim => GoldWords.Exact(wantedOf(claim))).ToHashSet(StringComparer.Ordinal);
        foreach (var date in wanted.Count > 0 ? wanted : given)
        {
            Attribute("time", claims, found, wanted.Contains(date) && given.Contains(date), $"{name} {string.Join(", ", given)} for {string.Join(", ", wanted)}");
        }
    }

    private void Attribute(string name, List<GoldClaim> claims, List<ClaimDraft> found, bool isRight, string given)
    {
        score.Attribute(name, isRight);
        if (!isRight)
        {
            score.Differ(new(gold.Name, $"{name} of {claims[0].Key}: {given}", found[0].Quote, found[0].Extractor));
        }
    }

    private bool IsSame(GoldAttribution? wanted, Attribution given) => wanted is null
        ? given.Kind == AttributionKind.Outlet
        : GoldWords.Of(given.Kind) == wanted.Kind && (wanted.Entity is null || names.KeysOf(given.Entity).Contains(wanted.Entity, StringComparer.Ordinal));

    private static bool Overlap(TextRange first, TextRange second) =>
        Math.Min(first.End, second.End) - Math.Max(first.Start, second.Start) >= 0.5 * Math.Max(1, Math.Min(first.Length, second.Length));
}
