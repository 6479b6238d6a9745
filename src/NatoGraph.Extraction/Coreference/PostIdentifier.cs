using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds the organisation of each post mention, and so the post that it means.</summary>
internal sealed class PostIdentifier
{
    private const string Member = "membre";

    private readonly SegmentedText text;
    private readonly LanguagePack language;
    private readonly OrganisationClusters organisations;
    private readonly ContextOrganisation context;
    private readonly HashSet<int> named;
    private readonly HashSet<int> behindNames;
    private readonly Dictionary<TokenSpan, PostIdentity> posts = [];
    private readonly ReadPosts read = new();
    private readonly Dictionary<string, string> leaders = new(StringComparer.Ordinal);

    /// <summary>The posts of an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="organisations">Its organisations and states.</param>
    /// <param name="nationOf">The state of the holder of a post, where it is known.</param>
    /// <param name="holders">The holders of posts, and for whom they work.</param>
    /// <param name="language">The language.</param>
    public PostIdentifier(
        SegmentedText text, FoundMentions found, ArticleStructure structure, OrganisationClusters organisations, Func<PostMention, string?> nationOf, Holders holders, LanguagePack language)
    {
        (this.text, this.language) = (text, language);
        this.organisations = organisations;
        named = [.. found.Names.OfType<PersonMention>().Select(person => person.Span.Start)];
        behindNames = [.. found.Names.OfType<PersonMention>().Select(person => person.Span.End)];
        var known = new KnownPosts();
        context = new ContextOrganisation(text, found with { Posts = [.. found.Posts.Where(post => !post.IsSeat)] }, organisations, known, read, structure, nationOf, holders.Of, language);
        foreach (var post in found.Posts.Where(p => p.Slot is not null && IsOne(p) && !IsAideFrom(p)))
        {
            if ((StoodFor(post) ?? Identify(post, context.Home(post) ?? organisations.KeyOf(post.Slot!) ?? context.Described(post))) is { } identity && !post.IsSeat)
            {
                known.Add(identity, holders.Of(post));
            }
        }

        var owners = new PostOwners(text, found, posts.Values, holders, language);
        foreach (var post in found.Posts.Where(p => (p.Slot is null || IsAideFrom(p)) && IsOne(p)))
        {
            if (Identify(post, context.Home(post) ?? OwnersBody(post, owners) ?? (post.Slot is { } slot ? organisations.KeyOf(slot) : Own(post) ?? context.Of(post))) is { } identity)
            {
                owners.Add(identity);
            }
        }

        string? Own(PostMention post) => post.Modifiers.IsEmpty && holders.Of(post) is { } holder ? known.OnlyOf(holder, post.RoleName) : null;

        JoinLeaders();
    }

    /// <summary>The key of the organisation or state that the article is mostly about.</summary>
    public string? Topic => context.Topic;

    /// <summary>What is weighed for a mention whose words name no organisation.</summary>
    public WeighedChoices? Choices(PostMention post) => post.Slot is null && IsOne(post) ? context.Choices(post) : null;

    /// <summary>All posts by their mentions.</summary>
    public IEnumerable<PostIdentity> All => posts.OrderBy(p => p.Key).Select(p => p.Value);

    /// <summary>The post that a mention means.</summary>
    public PostIdentity? Of(PostMention post) => posts.GetValueOrDefault(post.Span);

    /// <summary>The body of whoever the holder works for: "conseiller de Paul Noir", "directeur de cabinet du ministre".</summary>
    private string? OwnersBody(PostMention post, PostOwners owners) => owners.Post(post) is { } superior
        ? (Of(superior) ?? Identify(superior, superior.Slot is null ? context.Of(superior) : null))?.Organisation.Key
        : context.IsOwnedByBody(post) ? null : owners.Body(post);

    /// <summary>Whoever leads a seat has the post that it stands for, and whoever leads a ministry is the minister: "le patron de Bercy".</summary>
    private PostIdentity? StoodFor(PostMention post)
    {
        // "chef du service statistique du ministère" leads a part of it.
        if (post.Role.Class is not (RoleClass.Head or RoleClass.Occupant) || post.RoleName.Length > post.Role.Name.Length || post.Slot is not OrganisationMention slot)
        {
            return null;
        }

        if (slot.Known is { Parent: { } parent } known && language.Seats.TryGetValue(known.Slug, out var role) && language.States.TryGetValue(parent, out var state))
        {
            return Identify(post, organisations.Ensure(state), role);
        }

        return Ministries.Portfolio(slot.Name, language) is { } portfolio && context.GovernmentOf(post, slot) is { } government
            ? Identify(post, government, "ministre " + portfolio)
            : null;
    }

    private PostIdentity? Identify(PostMention post, string? key, string? given = null)
    {
        if (key is null || (post.Role.Class == RoleClass.Occupant && given is null))
        {
            return null;
        }

        var organisation = organisations.Cluster(key);
        if (post.RoleName == Member && organisation.Kind == OrganisationKind.Intergovernmental)
        {
            // "membre de l'Otan": states are, and it is nobody's post.
            return null;
        }

        var role = given ?? RoleCanon.Of(post, organisation);
        if (RoleCanon.Leads(role, language) && !(organisation.Kind == OrganisationKind.Party && post.Role.Class == RoleClass.General && role.StartsWith("directeur", StringComparison.Ordinal)))
        {
            leaders.TryAdd(key, role);
        }

        var identity = Identity(post, role, organisation);
        if (!post.IsSeat)
        {
            read.Add(identity);
        }

        return posts[post.Span] = identity;
    }

    /// <summary>"son adjoint |australien|": where an aide is from, rather than whose post it is.</summary>
    private bool IsAideFrom(PostMention post) => post is { Determiner: Determiner.Possessive, Slot: StateMention or PlaceMention } && RoleFit.IsAide(post, language);

    private static PostIdentity Identity(PostMention post, string role, OrganisationCluster organisation) =>
        new($"post/{Slug.Of(role)}@{organisation.Key}", role, organisation, post);

    /// <summary>"patron", "tête": where the article gives the leader's title elsewhere, that is the post that they mean.</summary>
    private void JoinLeaders()
    {
        foreach (var (span, post) in posts.Where(p => p.Value.Mention.Role.Class == RoleClass.Head && p.Value.Mention.RoleName == p.Value.Mention.Role.Name && p.Value.Organisation is { State: null, Entry.Head: null } or { State: null, Entry: null }).ToList())
        {
            if (leaders.TryGetValue(post.Organisation.Key, out var role))
            {
                posts[span] = Identity(post.Mention, role, post.Organisation);
            }
        }
    }

    /// <summary>Several holders at once are no post, but "l'un des vice-présidents" is, the head of a list, "Vice-présidents : …", and the title of several people, "les vice-présidents Paul Noir et …", "les deux anciens présidents, Paul Noir et …".</summary>
    private bool IsOne(PostMention post)
    {
        if (!post.IsPlural)
        {
            return true;
        }

        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        return named.Contains(post.Span.End) || (text.At(post.Span.End, sentence) is { Form: "," or ":" } && named.Contains(post.Span.End + 1))
            || (text.At(post.Span.Start - 1, sentence) is { Form: "," } && behindNames.Contains(post.Span.Start - 1))
                || text.At(post.Span.End, sentence) is { Form: ":" }
                || (post.Slot is not null && !post.RoleName.StartsWith("membre", StringComparison.Ordinal)
                    && text.At(post.Span.Start - 1, sentence) is { } before && language.Has("plural-lead", before.Folded))
                || text.At(post.Span.Start - 1, sentence) is { Folded: "des" or "ses" or "ces" }
            && text.At(post.Span.Start - 2, sentence) is { Folded: "un" or "une" or "de" };
    }
}
