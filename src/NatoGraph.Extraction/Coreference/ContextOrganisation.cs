using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>
/// Finds the organisation of a post whose words name none: the nationality beside it, the same role where it was named with its
/// organisation, else what the article is about.
/// </summary>
internal sealed class ContextOrganisation
{
    private readonly SegmentedText text;
    private readonly IReadOnlyList<Mention> names;
    private readonly OrganisationClusters organisations;
    private readonly bool isOfGovernment;

    /// <summary>The context of an article.</summary>
    public ContextOrganisation(SegmentedText text, IReadOnlyList<Mention> names, IReadOnlyList<PostMention> posts, OrganisationClusters organisations)
    {
        this.text = text;
        this.names = names;
        this.organisations = organisations;
        Topic = TopicOf(c => c.State is null && c.Kind is not OrganisationKind.Media);
        TopicState = TopicOf(c => c.State is not null);
        isOfGovernment = posts.Any(p => !p.IsBarePortfolio && p.Role.Class is RoleClass.Portfolio or RoleClass.Government);
    }

    /// <summary>The key of the organisation that the article is mostly about.</summary>
    public string? Topic { get; }

    /// <summary>The key of the state that the article is mostly about.</summary>
    public string? TopicState { get; }

    /// <summary>The key of the organisation that a post without one belongs to.</summary>
    /// <param name="post">The post.</param>
    /// <param name="known">The posts whose organisation is known.</param>
    public string? Of(PostMention post, IReadOnlyDictionary<TokenSpan, PostIdentity> known)
    {
        if (post.IsBarePortfolio && !isOfGovernment)
        {
            return null;
        }

        return post.Role.Class switch
        {
            RoleClass.Government or RoleClass.Portfolio or RoleClass.HeadOfState or RoleClass.Envoy =>
                Nationality(post) ?? SameRole(post, known, c => c.State is not null) ?? LastState(post, known) ?? TopicState,
            RoleClass.Municipal or RoleClass.Parliamentary or RoleClass.Profession => null,
            _ when post.Determiner == Determiner.Indefinite => null,
            _ => SameRole(post, known, _ => true) ?? (IsHeadOfState(post) ? Nationality(post) ?? LastState(post, known) : null) ?? Nearest(post) ?? Topic,
        };
    }

    /// <summary>"le président Joe Biden" with no organisation is a state's.</summary>
    private bool IsHeadOfState(PostMention post) =>
        post.Role.Name == "président" && post.Determiner == Determiner.Definite
        && names.FirstOrDefault(n => n.Span.Start == post.Span.End) is PersonMention;

    /// <summary>The demonym that stands last before the post in its sentence: "l'Italien …, ancien ministre".</summary>
    private string? Nationality(PostMention post)
    {
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        var demonym = names.OfType<StateMention>()
            .LastOrDefault(s => s.Form == StateForm.Inhabitant && s.Span.Start >= sentence.Start && s.Span.End <= post.Span.Start && post.Span.Start - s.Span.End < 12);
        return demonym is null ? null : organisations.KeyOf(demonym);
    }

    private static string? SameRole(PostMention post, IReadOnlyDictionary<TokenSpan, PostIdentity> known, Func<OrganisationCluster, bool> fits) => known.Values
        .Where(k => k.Mention.Role == post.Role && fits(k.Organisation))
        .OrderBy(k => k.Mention.Span.Start <= post.Span.Start ? post.Span.Start - k.Mention.Span.Start : (k.Mention.Span.Start - post.Span.Start) * 3)
        .FirstOrDefault()?.Organisation.Key;

    private static string? LastState(PostMention post, IReadOnlyDictionary<TokenSpan, PostIdentity> known) => known.Values
        .Where(k => k.Organisation.State is not null && k.Mention.Span.Start < post.Span.Start)
        .MaxBy(k => k.Mention.Span.Start)?.Organisation.Key;

    /// <summary>The organisation named last before the post in its sentence.</summary>
    private string? Nearest(PostMention post)
    {
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        return names.OfType<OrganisationMention>()
            .Where(o => o.Span.Start >= sentence.Start && o.Span.End <= post.Span.Start && o.Kind != OrganisationKind.Media)
            .Select(organisations.KeyOf).LastOrDefault(k => k is not null);
    }

    private string? TopicOf(Func<OrganisationCluster, bool> fits)
    {
        var opening = text.Sentences.Take(3).Select(s => s.Tokens.End).DefaultIfEmpty(0).Last();
        return organisations.All.Where(fits)
            .MaxBy(c => c.Mentions.Sum(m => m.Span.Start < opening ? 3 : 1))?.Key;
    }
}
