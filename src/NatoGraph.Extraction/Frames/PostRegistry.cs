using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Frames;

/// <summary>The posts of an article, with those that only a verb names: who "préside le Conseil" is its president.</summary>
internal sealed class PostRegistry
{
    private readonly ResolvedText text;
    private readonly LanguagePack language;
    private readonly Dictionary<string, ArticleEntity> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ArticleEntity>> byBody = new(StringComparer.Ordinal);
    private readonly List<ArticleEntity> added = [];

    /// <param name="text">The article with its mentions resolved.</param>
    /// <param name="language">What is known of organisations.</param>
    public PostRegistry(ResolvedText text, LanguagePack language)
    {
        (this.text, this.language) = (text, language);
        foreach (var post in text.Entities.Where(entity => entity.Kind == NodeKind.Post))
        {
            Add(post);
        }
    }

    /// <summary>The article's entities with the added posts that its claims speak of.</summary>
    public ImmutableArray<ArticleEntity> EntitiesOf(IReadOnlyCollection<ClaimDraft> claims) =>
        [.. text.Entities, .. added.Where(post => claims.Any(claim => claim.Object == post.Key || claim.Post == post.Key))];

    /// <summary>The article's entities with all added posts.</summary>
    public ImmutableArray<ArticleEntity> All => [.. text.Entities, .. added];

    /// <summary>The post with this key.</summary>
    public ArticleEntity Post(string key) => byKey.GetValueOrDefault(key)!;

    /// <summary>Whether a body is one that the article names by itself, and no state or part of one.</summary>
    public bool IsBody(string body) => text.Find(body) is { } entity && !(entity.Known is { } known && language.States.ContainsKey(known));

    /// <summary>Who leads a body: the leading post that the article knows of it, else one of the given role.</summary>
    public string Head(string body, string role) => Foremost(body) ?? Of(text.Organisations[body].Head ?? role, body);

    /// <summary>The foremost of a body's posts that the article knows.</summary>
    private string? Foremost(string body) => FrameWords.Of("head")
        .Where(head => !FrameWords.Has("second-head", head) || MayBeLedBySecretary(text.Entity(body)))
        .Select(head => Find(head, body)).FirstOrDefault(post => post is not null)?.Key;

    /// <summary>Unions, parties and bodies of states are led by their secretary general, of companies, offices and schools one is the second.</summary>
    private static bool MayBeLedBySecretary(ArticleEntity body) =>
        body.OrganisationKind is OrganisationKind.Intergovernmental or OrganisationKind.Party or OrganisationKind.State
            || !(body.OrganisationKind is OrganisationKind.Company || (BodyHeads.Of(body.Name, body.OrganisationKind) is { } role && FrameWords.Has("sole-head", role)));

    /// <summary>The post of who leads a body, where a verb says only in which manner: "dirige", "préside", "commande".</summary>
    public string Led(string body, string manner)
    {
        if (Seat(body) is { } seat)
        {
            return seat;
        }

        if (Ministry(body) is { } minister)
        {
            return minister;
        }

        var known = text.Organisations[body].Head;
        var role = text.Entity(body).OrganisationKind switch
        {
            OrganisationKind.State when manner == "directeur" && FrameWords.Has("presidential", text.Entity(body).Name) => "président",
            _ when !string.IsNullOrEmpty(known) && manner == "directeur" => known,
            OrganisationKind.State when FrameWords.Lists("state-" + manner) => FrameWords.Of("state-" + manner)[0],
            _ when manner == "directeur" => BodyHeads.Of(text.Entity(body).Name, text.Entity(body).OrganisationKind) ?? "chef",
            _ => manner,
        };
        return FrameWords.Has("own-role", role) ? Of(role, body) : Head(body, role);
    }

    /// <summary>The post that a body stands for by itself, where it is known who leads it: "reçoit l'Orangerie", "quitte Matignon".</summary>
    public string? StoodFor(string body) => Office(body)
        ?? Foremost(body)
        ?? (text.Entity(body).OrganisationKind is not OrganisationKind.State && text.Organisations[body].Head is { Length: > 0 } role ? Of(role, body) : null);

    /// <summary>The post for which a body is only another name: "tient le parquet de Lyon", "garde le ministère de la Culture", "quitte Matignon".</summary>
    public string? Office(string body) => Seat(body) ?? Ministry(body)
        ?? (BodyHeads.Of(text.Entity(body).Name, text.Entity(body).OrganisationKind) is { } role && FrameWords.Has("office-role", role) ? Of(role, body) : null);

    /// <summary>Who sits where: the prime minister in Matignon.</summary>
    private string? Seat(string body)
    {
        var known = text.Entity(body).Known;
        return known is not null && language.Seats.TryGetValue(known, out var role) && language.Organisations[known].Parent is { } parent && StateKey(parent) is { } state ? Of(role, state) : null;
    }

    /// <summary>Who leads a ministry is the minister of the state that its name or else the article names.</summary>
    private string? Ministry(string body)
    {
        if (Ministries.Read(text.Entity(body).Name, language) is not { } ministry)
        {
            return null;
        }

        var state = ministry.State is { } named ? StateKey(named.Slug) : null;
        return (state ?? text.Entities.FirstOrDefault(entity => entity.OrganisationKind == OrganisationKind.State)?.Key) is { } key ? Of("ministre " + ministry.Portfolio, key) : null;
    }

    private string? StateKey(string slug) => text.Entities.FirstOrDefault(entity => entity.Kind == NodeKind.Organisation && entity.Known == slug)?.Key;

    /// <summary>The post of this role in this body.</summary>
    public string Of(string role, string body)
    {
        var known = Find(role, body);
        if (known is null)
        {
            known = new ArticleEntity($"post/{Slug.Of(role)}@{body}", NodeKind.Post, text.LabelOf(role, body), [role]) { Role = role, Organisation = body };
            Add(known);
            added.Add(known);
        }

        return known.Key;
    }

    private ArticleEntity? Find(string role, string body) =>
        byBody.TryGetValue(body, out var posts) ? posts.Find(post => string.Equals(post.Role, role, StringComparison.OrdinalIgnoreCase)) : null;

    private void Add(ArticleEntity post)
    {
        byKey.TryAdd(post.Key, post);
        if (post.Organisation is { } body)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(byBody, body, out _) ??= []).Add(post);
        }
    }
}
