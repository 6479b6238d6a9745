using System.Collections.Frozen;
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
    private const double Dominance = 1.3;

    private static readonly FrozenSet<string> Scenes = new[] { "à", "au", "aux", "chez", "dans", "sein", "côté" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly SegmentedText text;
    private readonly FoundMentions found;
    private readonly OrganisationClusters organisations;
    private readonly LanguagePack language;
    private readonly KnownPosts known;
    private readonly Func<PostMention, string?> nationOf;
    private readonly bool isOfGovernment;
    private readonly StateEntry? topicState;
    private readonly bool isOfOneState;
    private readonly bool isOfOneBody;

    /// <summary>The context of an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="organisations">Its organisations and states.</param>
    /// <param name="known">The posts whose organisation their own words name.</param>
    /// <param name="nationOf">The state of the holder of a post, where it is known.</param>
    /// <param name="language">The language.</param>
    public ContextOrganisation(SegmentedText text, FoundMentions found, OrganisationClusters organisations, KnownPosts known, Func<PostMention, string?> nationOf, LanguagePack language)
    {
        (this.text, this.found, this.organisations, this.known, this.nationOf, this.language) = (text, found, organisations, known, nationOf, language);
        (var topic, isOfOneBody) = TopicOf(c => c.State is null && c.Kind is not OrganisationKind.Media);
        (topicState, isOfOneState) = StateOf();
        Topic = topic ?? TopicOf(c => c.State is not null).Key;
        isOfGovernment = found.Posts.Any(p => !p.IsBarePortfolio && p.Role.Class is RoleClass.Portfolio or RoleClass.Government);
    }

    /// <summary>The key of the organisation that the article is mostly about, else of the state.</summary>
    public string? Topic { get; }

    /// <summary>The key of the organisation that a post without one belongs to.</summary>
    public string? Of(PostMention post)
    {
        if (Home(post) is { } home)
        {
            return home;
        }

        return post.Role.Class switch
        {
            RoleClass.Portfolio when post.IsBarePortfolio => isOfGovernment ? First(SameRoleInState(post), TopicState) : null,
            RoleClass.Portfolio when !IsOffice(post) => null,
            RoleClass.Government or RoleClass.Portfolio or RoleClass.HeadOfState or RoleClass.Envoy => OfState(post),
            RoleClass.Military when nationOf(post) is { } nation => nation,
            RoleClass.Municipal or RoleClass.Parliamentary or RoleClass.Profession => null,
            _ when post.Role.Name == "secrétaire" => IsOffice(post) ? OfState(post) : null,
            _ when post.Determiner == Determiner.Indefinite => null,
            _ when IsHeadOfState(post) => OfState(post),
            RoleClass.Head => First(Nearest(post), Topic),
            _ => First(known.Nearest(post, _ => true), Nearest(post), TopicWith(post), post.Role.Name == "président" || LeadsTopicState(post) ? OfState(post) : null),
        };
    }

    /// <summary>The key of the state whose ministry a post's words name: the one within the ministry's name, else that of the context.</summary>
    public string? GovernmentOf(PostMention post, OrganisationMention ministry) =>
        found.Names.OfType<StateMention>().FirstOrDefault(state => ministry.Span.Contains(state.Span)) is { } own ? organisations.KeyOf(own)
        : text.Tokens.Skip(ministry.Span.Start).Take(ministry.Span.Length).Select(token => language.Demonyms.GetValueOrDefault(token.Folded)).FirstOrDefault(meaning => meaning is not null) is { } demonym ? organisations.Ensure(demonym.State)
        : OfState(post);

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
            || (post.Slot is OrganisationMention { Known: { } slot } && (slot.Slug == entry.Slug || slot.Slug == entry.Parent));
        return isNamed ? organisations.Ensure(entry) : null;
    }

    /// <summary>The first state that has such a role: no president where there is a king.</summary>
    private string? OfState(PostMention post)
    {
        var isListed = text.SentenceOf(post.Span.Start).Kind != SentenceKind.Prose;
        var candidates = new Func<string?>[]
        {
            () => nationOf(post),
            () => Nationality(post),
            () => isListed ? TopicState : null,
            () => SameRoleInState(post),
            () => isOfOneState ? TopicState : null,
            () => NearestState(post),
            () => known.LastState(post),
            () => TopicState,
        };
        return candidates.Select(candidate => candidate()).FirstOrDefault(key => key is not null && HasRole(organisations.Cluster(key).State!, post.Role.Name));
    }

    private static string? First(params string?[] keys) => keys.FirstOrDefault(k => k is not null);

    private static bool HasRole(StateEntry state, string role) => role switch
    {
        "président" or "président de la République" => state.HeadOfState == "président" || state.HeadOfGovernment == "président",
        "premier ministre" => state.HeadOfGovernment != state.HeadOfState || !state.IsState,
        _ => true,
    };

    /// <summary>"ministre" alone is no post; with its portfolio, or by a name of its own, it is.</summary>
    private static bool IsOffice(PostMention post) =>
        post.Role.IsUnique || post.RoleName.Length > post.Role.Name.Length + 4;

    /// <summary>"le président Joe Biden" with no organisation is a state's.</summary>
    private bool IsHeadOfState(PostMention post) =>
        post.Role.Name == "président" && post.Determiner == Determiner.Definite
        && NamesBefore(post.Span.End + 1).FirstOrDefault() is PersonMention person && person.Span.Start == post.Span.End;

    /// <summary>The demonym that stands last before the post in its sentence: "l'Italien …, ancien ministre".</summary>
    private string? Nationality(PostMention post)
    {
        var demonym = InSentence(post).OfType<StateMention>()
            .FirstOrDefault(s => s.Form == StateForm.Inhabitant && post.Span.Start - s.Span.End < 12);
        return demonym is null ? null : organisations.KeyOf(demonym);
    }

    private string? SameRoleInState(PostMention post) => known.Nearest(post, c => c.State is not null);

    /// <summary>The state, or the town that is its capital, named last before the post in its paragraph.</summary>
    private string? NearestState(PostMention post)
    {
        var paragraph = text.SentenceOf(post.Span.Start).Paragraph;
        var state = NamesBefore(post.Span.Start)
            .TakeWhile(n => text.SentenceOf(n.Span.Start).Paragraph == paragraph)
            .OfType<StateMention>().FirstOrDefault(s => s.Form is not StateForm.Adjective);
        return state is null ? null : organisations.Ensure(state.State);
    }

    /// <summary>The organisation named last before the post in its sentence, where it opens the sentence or is where the post is: "chez Renault, le directeur".</summary>
    private string? Nearest(PostMention post) =>
        InSentence(post).OfType<OrganisationMention>().Where(o => o.Kind != OrganisationKind.Media && IsScene(o))
            .Select(organisations.KeyOf).FirstOrDefault(k => k is not null && MayHave(organisations.Cluster(k), post.Role.Name));

    private bool IsScene(OrganisationMention organisation)
    {
        var sentence = text.SentenceOf(organisation.Span.Start).Tokens;
        var before = text.At(organisation.Span.Start - 1, sentence);
        var second = text.At(organisation.Span.Start - 2, sentence);
        return organisation.Span.Start - sentence.Start <= 2 || (before is { } near && Scenes.Contains(near.Lower)) || (second is { } far && Scenes.Contains(far.Lower) && before is { Folded: "la" or "l'" or "le" or "les" or "de" or "du" or "d'" });
    }

    /// <summary>"le chancelier" where the article speaks of a state that has one.</summary>
    private bool LeadsTopicState(PostMention post) => topicState is { } state && (state.HeadOfGovernment == post.Role.Name || state.HeadOfState == post.Role.Name);

    private string? TopicWith(PostMention post) => Topic is not null && isOfOneBody && MayHave(organisations.Cluster(Topic), post.Role.Name) ? Topic : null;

    /// <summary>What is led by somebody else has no president.</summary>
    private static bool MayHave(OrganisationCluster organisation, string role) =>
        role != "président" || (organisation.State is null && (organisation.Entry is not { } known
            || (known.Head is { } head ? head.Contains(role, StringComparison.Ordinal) || known.Kind == OrganisationKind.Company : known.Kind != OrganisationKind.GovernmentBody)));

    private IEnumerable<Mention> InSentence(PostMention post)
    {
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        return NamesBefore(post.Span.Start).TakeWhile(n => n.Span.Start >= sentence.Start);
    }

    /// <summary>The names that begin before a token, the last one first.</summary>
    private IEnumerable<Mention> NamesBefore(int token)
    {
        var low = 0;
        for (var high = found.Names.Length; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = found.Names[middle].Span.Start < token ? (middle + 1, high) : (low, middle);
        }

        for (var index = low - 1; index >= 0; index--)
        {
            yield return found.Names[index];
        }
    }

    private string? TopicState => topicState is null ? null : organisations.Ensure(topicState);

    /// <summary>The state that the article speaks of most, its towns counted, and whether it speaks of that one mainly.</summary>
    private (StateEntry? State, bool IsAlone) StateOf()
    {
        var opening = text.Sentences.Take(3).Select(s => s.Tokens.End).DefaultIfEmpty(0).Last();
        var weights = found.Names.OfType<StateMention>()
            .GroupBy(s => s.State.Slug, StringComparer.Ordinal)
            .Select(g => (g.First().State, Weight: g.Sum(s => s.Span.Start < opening ? 3 : 1)))
            .OrderByDescending(w => w.Weight).ToList();
        return weights.Count == 0 ? (null, false) : (weights[0].State, weights.Count == 1 || weights[0].Weight >= 2 * weights[1].Weight);
    }

    /// <summary>The organisation or state that is named most, and whether no other comes near.</summary>
    private (string? Key, bool IsAlone) TopicOf(Func<OrganisationCluster, bool> fits)
    {
        var slots = found.Posts.Where(post => post.Slot is not null).Select(post => post.Slot!.Span).ToHashSet();
        var outer = found.Names.OfType<OrganisationMention>().Where(name => name.Span.Length > 1).Select(name => name.Span).ToList();
        var weights = organisations.All.Where(fits).Select(c => (c.Key, Weight: c.Mentions.Sum(mention => Weight(mention.Span, slots, outer))))
            .OrderByDescending(one => one.Weight).ToList();
        return weights.Count == 0 ? (null, false) : (weights[0].Key, weights.Count == 1 || weights[0].Weight >= Dominance * weights[1].Weight);
    }

    /// <summary>How much a mention makes an organisation the topic: the opening more, the holders' organisation more, a part of another's name nothing.</summary>
    private double Weight(TokenSpan span, HashSet<TokenSpan> slots, List<TokenSpan> outer)
    {
        if (outer.Exists(name => name != span && name.Contains(span)))
        {
            return 0;
        }

        var place = text.SentenceOf(span.Start).Index switch { 0 => 4, 1 => 3, 2 => 2, _ => 1.0 };
        return place + (slots.Contains(span) ? 1 : 0);
    }
}
