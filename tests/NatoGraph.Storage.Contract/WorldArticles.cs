using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Contract;

/// <summary>The two articles of the <see cref="World"/>. Their keys are the ids of the entities.</summary>
internal static class WorldArticles
{
    public static readonly LoggedArticle Preview = Article(
        World.Preview,
        "L'OTAN prépare son sommet",
        "Le Journal",
        "2023-06-15",
        "Jens Stoltenberg recevra les alliés à Vilnius. PUBLICITÉ Mette Frederiksen est citée à l'Élysée.",
        new TextRange(47, 56),
        [World.Stoltenberg.Id, World.Frederiksen.Id, World.Otan.Id, World.Denmark.Id, World.Netherlands.Id, World.Secretary.Id, World.DanishPremier.Id],
        [
            (World.HoldsStoltenberg, Draft(Predicate.HoldsPost, new TextRange(0, 16), 0.9) with { Subject = Key(World.Stoltenberg.Id), Object = Key(World.Secretary.Id), From = World.Day("2014-10-01") }),
            (World.SummitClaim, Draft(Predicate.Occurred, new TextRange(0, 46), 0.6) with
            {
                EventKind = EventKind.Summit,
                Place = "Vilnius",
                Participants = [Key(World.Otan.Id), Key(World.Stoltenberg.Id)],
                From = World.Day("2023-07"),
                Modality = Modality.Planned,
            }),
            (World.CandidateFrederiksen, Draft(Predicate.CandidateFor, new TextRange(57, 74), 0.7) with
            {
                Subject = Key(World.Frederiksen.Id),
                Object = Key(World.Secretary.Id),
                Modality = Modality.Possible,
                Attribution = new Attribution(AttributionKind.Organisation, Key(World.Otan.Id)),
            }),
        ]);

    public static readonly LoggedArticle Handover = Article(
        World.Handover,
        "À Bruxelles, la passation",
        "La Gazette",
        "2024-10-01",
        "Mark Rutte succède à Jens Stoltenberg. La cérémonie a eu lieu au siège.",
        null,
        [World.Stoltenberg.Id, World.Rutte.Id, World.Otan.Id, World.Secretary.Id],
        [
            (World.HoldsRutte, Draft(Predicate.HoldsPost, new TextRange(0, 10), 0.8) with { Subject = Key(World.Rutte.Id), Object = Key(World.Secretary.Id), From = World.Day("2024-10-01") }),
            (World.RutteSucceeds, Draft(Predicate.Succeeds, new TextRange(0, 37), 0.95) with { Subject = Key(World.Rutte.Id), Object = Key(World.Stoltenberg.Id), Post = Key(World.Secretary.Id) }),
        ]);

    public static string Key(NodeId id) => id.ToString();

    public static DateTimeOffset Moment(string day) => new(DateOnly.Parse(day, null), TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>Another text under the same address, with the claims that are named and no other.</summary>
    public static LoggedArticle Corrected(LoggedArticle article, string text, params ReadOnlySpan<Claim> claims) => article with
    {
        Article = article.Article with { Text = text, ContentHash = "hash of " + text, RecordedAt = article.Article.RecordedAt.AddDays(1) },
        Removed = [],
        Claims = [.. claims],
    };

    private static ClaimDraft Draft(Predicate predicate, TextRange quote, double confidence) =>
        new(predicate, quote) { Extractor = "world/1", Confidence = confidence };

    private static LoggedArticle Article(NodeId id, string title, string outlet, string day, string text, TextRange? removed, NodeId[] entities, (NodeId Id, ClaimDraft Draft)[] claims)
    {
        var published = DateOnly.Parse(day, null);
        return new LoggedArticle(
            new Article(id, id.Slug, title, outlet, $"https://{id.Slug}.example/", published, "fr", text, "hash of " + text, Moment(day)),
            removed is { } range ? [new RemovedRange(range, "advertisement")] : [],
            [.. entities.Select(entity => new ArticleEntity(Key(entity), entity.Kind, entity.Slug, [entity.Slug]))],
            [.. claims.Select(claim => new Claim(claim.Id, id, published, outlet, claim.Draft, claim.Draft.Quote.Of(text), Moment(day)))]);
    }
}
