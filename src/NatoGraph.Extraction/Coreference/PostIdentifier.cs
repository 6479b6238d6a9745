using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds the organisation of each post mention, and so the post that it means.</summary>
internal sealed class PostIdentifier
{
    private readonly SegmentedText text;
    private readonly OrganisationClusters organisations;
    private readonly ContextOrganisation context;
    private readonly Dictionary<TokenSpan, PostIdentity> posts = [];

    /// <summary>The posts of an article.</summary>
    public PostIdentifier(SegmentedText text, FoundMentions found, OrganisationClusters organisations, LanguagePack language)
    {
        var mentions = found.Posts;
        this.text = text;
        this.organisations = organisations;
        context = new ContextOrganisation(text, found, organisations, language);
        foreach (var post in mentions.Where(p => IsOne(p) && p.Slot is not null))
        {
            Identify(post, context.Home(post) ?? organisations.KeyOf(post.Slot!));
        }

        foreach (var post in mentions.Where(p => IsOne(p) && p.Slot is null))
        {
            Identify(post, context.Of(post, posts));
        }
    }

    /// <summary>The post that a mention means.</summary>
    public PostIdentity? Of(PostMention post) => posts.GetValueOrDefault(post.Span);

    /// <summary>The key of the organisation or state that the article is mostly about.</summary>
    public string? Topic => context.Topic ?? context.TopicState;

    /// <summary>All posts by their mentions.</summary>
    public IEnumerable<PostIdentity> All => posts.OrderBy(p => p.Key).Select(p => p.Value);

    private void Identify(PostMention post, string? key)
    {
        if (key is null)
        {
            return;
        }

        var organisation = organisations.Cluster(key);
        var role = RoleCanon.Of(post, organisation);
        posts[post.Span] = new PostIdentity($"post/{Slug.Of(role)}@{key}", role, organisation, post);
    }

    /// <summary>Several holders at once are no post, but "l'un des vice-présidents" is.</summary>
    private bool IsOne(PostMention post)
    {
        if (!post.IsPlural)
        {
            return true;
        }

        var at = post.Span.Start;
        var sentence = text.SentenceOf(at).Tokens;
        return text.At(at - 1, sentence) is { Folded: "des" or "ses" or "ces" } && text.At(at - 2, sentence) is { Folded: "un" or "une" or "l'un" or "de" };
    }
}
