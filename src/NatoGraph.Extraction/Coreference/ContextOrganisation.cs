using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>
/// Finds the organisation of a post whose words name none: the nationality beside it, the same role where it was named with its
/// organisation, what was named just before, else what the article is about.
/// </summary>
internal sealed class ContextOrganisation
{
    private readonly SegmentedText text;
    private readonly FoundMentions found;
    private readonly OrganisationClusters organisations;
    private readonly LanguagePack language;
    private readonly bool isOfGovernment;

    /// <summary>The context of an article.</summary>
    public ContextOrganisation(SegmentedText text, FoundMentions found, OrganisationClusters organisations, LanguagePack language)
    {
        this.text = text;
        this.found = found;
        this.organisations = organisations;
        this.language = language;
        Topic = TopicOf(c => c.State is null && c.Kind is not OrganisationKind.Media);
        TopicState = TopicOf(c => c.State is not null);
        isOfGovernment = found.Posts.Any(p => !p.IsBarePortfolio && p.Role.Class is RoleClass.Portfolio or RoleClass.Government);
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

        if (Home(post) is { } home)
        {
            return home;
        }

        return post.Role.Class switch
        {
            RoleClass.Portfolio when !HasPortfolio(post) && post.Role.Name is not "garde des Sceaux" and not "chef de la diplomatie" and not "grand argentier" => null,
            RoleClass.Portfolio when post.IsBarePortfolio => SameRole(post, known, c => c.State is not null) ?? TopicState,
            RoleClass.Government or RoleClass.Portfolio or RoleClass.HeadOfState or RoleClass.Envoy =>
                Nationality(post) ?? SameRole(post, known, c => c.State is not null) ?? NearestState(post) ?? LastState(post, known) ?? TopicState,
            RoleClass.Municipal or RoleClass.Parliamentary or RoleClass.Profession => null,
            _ when post.Determiner == Determiner.Indefinite || post.Role.Name == "secrétaire" => null,
            _ when IsHeadOfState(post) => Nationality(post) ?? NearestState(post) ?? SameRole(post, known, _ => true) ?? LastState(post, known) ?? TopicState,
            _ => SameRole(post, known, _ => true) ?? Nearest(post) ?? Topic,
        };
    }

    /// <summary>The key of the one organisation that has the role, whatever the words around it.</summary>
    public string? Home(PostMention post)
    {
        if (post.Role.Home is not { } home)
        {
            return null;
        }

        if (language.States.TryGetValue(home, out var state))
        {
            return organisations.Ensure(state);
        }

        var entry = language.Organisations[home];
        var isNamed = organisations.NamesFamily(entry.Slug) || (entry.Parent is { } parent && organisations.NamesFamily(parent))
            || post.Slot is OrganisationMention { Known: { } slot } && (slot.Slug == entry.Slug || slot.Slug == entry.Parent);
        return isNamed ? organisations.Ensure(entry) : null;
    }

    private static bool HasPortfolio(PostMention post) => post.RoleName.Length > post.Role.Name.Length + 4;

    /// <summary>"le président Joe Biden" with no organisation is a state's.</summary>
    private bool IsHeadOfState(PostMention post) =>
        post.Role.Name == "président" && post.Determiner == Determiner.Definite
        && found.Names.FirstOrDefault(n => n.Span.Start >= post.Span.End) is PersonMention person && person.Span.Start == post.Span.End;

    /// <summary>The demonym that stands last before the post in its sentence: "l'Italien …, ancien ministre".</summary>
    private string? Nationality(PostMention post)
    {
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        var demonym = found.Names.OfType<StateMention>()
            .LastOrDefault(s => s.Form == StateForm.Inhabitant && s.Span.Start >= sentence.Start && s.Span.End <= post.Span.Start && post.Span.Start - s.Span.End < 12);
        return demonym is null ? null : organisations.KeyOf(demonym);
    }

    /// <summary>The state, or the town that is its capital, named last before the post in its sentence.</summary>
    private string? NearestState(PostMention post)
    {
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        var state = found.Names.OfType<StateMention>()
            .LastOrDefault(s => s.Span.Start >= sentence.Start && s.Span.End <= post.Span.Start && s.Form is not StateForm.Adjective);
        return state is null ? null : organisations.Ensure(state.State);
    }

    private static string? SameRole(PostMention post, IReadOnlyDictionary<TokenSpan, PostIdentity> known, Func<OrganisationCluster, bool> fits)
    {
        var role = BareRole(post.RoleName);
        return known.Values
            .Where(k => BareRole(k.Mention.RoleName) == role && fits(k.Organisation))
            .OrderBy(k => k.Mention.Span.Start <= post.Span.Start ? post.Span.Start - k.Mention.Span.Start : (k.Mention.Span.Start - post.Span.Start) * 3)
            .FirstOrDefault()?.Organisation.Key;
    }

    /// <summary>A deputy sits where the principal does.</summary>
    private static string BareRole(string role)
    {
        var bare = role.StartsWith("vice-", StringComparison.Ordinal) ? role[5..] : role;
        foreach (var ending in new[] { " adjoint", " délégué" })
        {
            bare = bare.EndsWith(ending, StringComparison.Ordinal) ? bare[..^ending.Length] : bare;
        }

        return bare;
    }

    private static string? LastState(PostMention post, IReadOnlyDictionary<TokenSpan, PostIdentity> known) => known.Values
        .Where(k => k.Organisation.State is not null && k.Mention.Span.Start < post.Span.Start)
        .MaxBy(k => k.Mention.Span.Start)?.Organisation.Key;

    /// <summary>The organisation named last before the post in its sentence.</summary>
    private string? Nearest(PostMention post)
    {
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        return found.Names.OfType<OrganisationMention>()
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
