using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>
/// Finds the organisation of a post whose words name none: of all that the article names, the one for which most speaks. Where too
/// little speaks for any, there is none.
/// </summary>
internal sealed class ContextOrganisation
{
    private readonly SegmentedText text;
    private readonly OrganisationClusters organisations;
    private readonly LanguagePack language;
    private readonly Func<PostMention, string?> nationOf;
    private readonly Func<PostMention, string?> holderOf;
    private readonly CandidateTable candidates;
    private readonly Evidence evidence;
    private readonly BodySigns signs;
    private readonly ReadPosts read;
    private readonly bool isOfGovernment;

    /// <summary>The context of an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="organisations">Its organisations and states.</param>
    /// <param name="known">The posts whose organisation their own words name.</param>
    /// <param name="read">The posts whose organisation is found so far.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="nationOf">The state of the holder of a post, where it is known.</param>
    /// <param name="holderOf">The holder of a post, where it is known.</param>
    /// <param name="language">The language.</param>
    public ContextOrganisation(SegmentedText text, FoundMentions found, OrganisationClusters organisations, KnownPosts known, ReadPosts read, ArticleStructure structure, Func<PostMention, string?> nationOf, Func<PostMention, string?> holderOf, LanguagePack language)
    {
        (this.text, this.organisations, this.nationOf, this.holderOf, this.language) = (text, organisations, nationOf, holderOf, language);
        this.read = read;
        signs = new BodySigns(text, found, structure, known, holderOf);
        candidates = new CandidateTable(text, found, organisations, language);
        evidence = new Evidence(text, found, structure, known, holderOf, language);
        isOfGovernment = found.Posts.Any(p => !p.IsBarePortfolio && p.Role.Class is RoleClass.Portfolio or RoleClass.Government)
            || (found.Posts.Any(p => p.IsBarePortfolio) && text.Tokens.Any(token => language.Has("government-word", token.Folded)));
        Topic = (Foremost(c => c is { State: null, Town: null, Unsure: null, Kind: not OrganisationKind.Media }) ?? Foremost(c => c.State is not null && organisations.Names(c.State)))?.Key;
    }

    /// <summary>The key of the organisation that the article is mostly about, else of the state.</summary>
    public string? Topic { get; }

    /// <summary>The key of the organisation that a post without one belongs to.</summary>
    public string? Of(PostMention post) => Home(post) ?? Sought(post) ?? (IsPost(post) ? Best(post) : null);

    /// <summary>"Interpol a une nouvelle présidente", "le club se cherche un entraîneur", "la Cour a élu Ana Brun vice-présidente": whose post is filled, or to be.</summary>
    private string? Sought(PostMention post) =>
        post is { Determiner: Determiner.Indefinite or Determiner.None, IsPlural: false, Form: PostForm.Holder, Role.Class: RoleClass.General or RoleClass.Head or RoleClass.Profession }
            && evidence.Seeker(post) is { } seeker
            ? Best(post, candidate => candidate is { State: null, Town: null } && seeker(candidate))
            : null;

    /// <summary>The key of what the common noun in a post's words means where nothing named before has that noun: "le PDG du quotidien".</summary>
    public string? Described(PostMention post)
    {
        if (post.Slot is not OrganisationMention { IsDescription: true } slot)
        {
            return null;
        }

        var word = Folding.Fold(slot.Name);
        return language.Has("body-by-itself", word) ? organisations.Ensure(slot) : Best(post with { Slot = null }, candidate => candidate is { State: null, Town: null } && (candidate.Unsure is null ? organisations.Cluster(candidate.Key).Answers(word) : candidate.Name.StartsWith(word, StringComparison.Ordinal)))
                ?? (language.Has("loose-description", word) ? Best(post with { Slot = null }) : null);
    }

    /// <summary>The key of the state whose ministry a post's words name: the one within the ministry's name, else that of the context.</summary>
    public string? GovernmentOf(PostMention post, OrganisationMention ministry)
    {
        var demonym = text.Tokens.Skip(ministry.Span.Start).Take(ministry.Span.Length).Select(token => language.Demonyms.GetValueOrDefault(token.Folded)).FirstOrDefault(meaning => meaning is not null);
        return demonym is not null ? organisations.Ensure(demonym.State) : Best(post with { Role = language.RolesByName["ministre"], Slot = null });
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
        var isNamed = post.Role.Class == RoleClass.Parliamentary || organisations.NamesFamily(entry.Slug) || (entry.Parent is { } parent && organisations.NamesFamily(parent))
            || (post.Slot is OrganisationMention { Known: { } slot } && (slot.Slug == entry.Slug || slot.Slug == entry.Parent));
        return isNamed ? organisations.Ensure(entry) : null;
    }

    /// <summary>Whether a post that is somebody's own is a body's rather than a person's.</summary>
    public bool IsOwnedByBody(PostMention post) =>
        post.Determiner == Determiner.Possessive
            && evidence.IsOwnedBy(post, candidates.For(post.Span.Start).Where(candidate => candidate is { State: null, Town: null } && RoleFit.May(post, candidate, language)));

    /// <summary>Whether the words can name a post that the context completes: no "un directeur" of no name, no "ministre" alone, no profession of anybody.</summary>
    private bool IsPost(PostMention post) => post.Role.Class switch
    {
        _ when language.Has("possessed-role", Folding.Fold(post.Role.Name)) => post.Determiner == Determiner.Possessive
            || (post.RoleName != post.Role.Means && (post.Role.Class == RoleClass.Portfolio ? IsOffice(post) : post.Determiner != Determiner.Indefinite))
            || (post.RoleWords.StartsWith(post.Role.Means, StringComparison.OrdinalIgnoreCase) && IsIntroduced(post)),
        RoleClass.Portfolio when post.IsBarePortfolio => isOfGovernment,
        RoleClass.Portfolio => IsOffice(post) || (post.Role.Name.Contains(' ', StringComparison.Ordinal) && !post.IsPlural && holderOf(post) is not null),
        RoleClass.Occupant => false,
        RoleClass.Profession => (!post.Role.Bodies.IsEmpty && post.Determiner != Determiner.Indefinite) || (post is { IsEmployed: true, IsPlural: false } && (post.IsChosen || holderOf(post) is not null)),
        _ when language.Has("unfinished-role", Folding.Fold(post.Role.Name)) => IsOffice(post) || (IsNamed(post) && !IsTitle(post)) || IsIntroduced(post),
        _ => post.Determiner != Determiner.Indefinite || IsNamed(post),
    };

    /// <summary>"un nouveau directeur, Paul Noir", "rejoint la police comme conseiller": whoever is named holds one post, however the words count.</summary>
    private bool IsNamed(PostMention post) => post is { Determiner: Determiner.Indefinite or Determiner.None, IsPlural: false }
        && !(post is { Role.Class: RoleClass.Head, Determiner: Determiner.Indefinite, Modifiers.IsEmpty: true }) && holderOf(post) is not null;

    /// <summary>"Secrétaire Paul Noir": without an article right before a name, the word only addresses or signs for somebody.</summary>
    private bool IsTitle(PostMention post) => post.Determiner == Determiner.None
        && text.At(post.Span.End, text.SentenceOf(post.Span.Start).Tokens) is { Kind: TokenKind.Word, IsCapitalised: true };

    /// <summary>"Le secrétaire, Paul Noir, …", "sa secrétaire, Ana Brun": the words say what the one named behind them is, and nothing else.</summary>
    private bool IsIntroduced(PostMention post) => post is { Determiner: Determiner.Definite or Determiner.Possessive, IsPlural: false }
        && text.At(post.Span.End, text.SentenceOf(post.Span.Start).Tokens) is { Form: "," } && holderOf(post) is not null;

    /// <summary>"ministre" alone is no post; with its portfolio, or by a name of its own, it is.</summary>
    private static bool IsOffice(PostMention post) =>
        post.Role.IsUnique || post.RoleName.Length > post.Role.Name.Length + 4;

    /// <summary>What speaks for each body or state to which a post may belong whose words name none, and for none; nothing where none is looked for.</summary>
    public WeighedChoices? Choices(PostMention post) => Home(post) is null && IsPost(post) ? Weigh(post, nationOf(post), isNamed: true) : null;

    private WeighedChoices Weigh(PostMention post, string? nation, bool isNamed = false)
    {
        var near = candidates.For(post.Span.Start).Where(candidate => !evidence.IsAim(candidate, post)).ToList();
        var rivals = near.Where(candidate => RoleFit.May(post, candidate, language) && (RoleFit.IsOfState(post) || !evidence.IsPartOfNames(candidate))).ToList();
        rivals = rivals.Count > 0 ? rivals : [.. near.Where(candidate => RoleFit.MayHaveHad(post, candidate, language))];
        var field = evidence.FieldOf(post, rivals, nation);
        ImmutableArray<(Candidate, double[])> choices = [.. rivals.Select(candidate => (candidate, evidence.For(field, candidate)))];
        return new(choices, signs.Of(field, choices, read.Before(post), isNamed));
    }

    private string? Best(PostMention post, Func<Candidate, bool>? fits = null)
    {
        if (fits is null && post.Determiner == Determiner.Possessive
            && evidence.OwnerOf(post, candidates.For(post.Span.Start).Where(candidate => RoleFit.May(post, candidate, language) && !RoleFit.IsMadeForOthers(post, candidate))) is { } owner)
        {
            return KeyOf(owner);
        }

        var nation = nationOf(post);
        var weights = ContextWeights.French.For(post);
        var weighed = Weigh(post, nation);
        Candidate? best = null;
        var most = fits is null ? weights[(int)Clue.Least] + (ContextWeights.Signs.Score(weighed.Signs[0]) / LogOdds.Unit) : double.NegativeInfinity;
        for (var at = 0; at < weighed.Choices.Length; at++)
        {
            var (candidate, clues) = weighed.Choices[at];
            if (fits?.Invoke(candidate) != false && ContextWeights.Score(weights, clues) + (ContextWeights.Signs.Score(weighed.Signs[at + 1]) / LogOdds.Unit) is var score && score > most)
            {
                (best, most) = (candidate, score);
            }
        }

        return best is not null ? KeyOf(best) : fits is null && nation is not null && RoleFit.IsOfState(post) && !evidence.HasAim(post) ? nation : null;
    }

    private string KeyOf(Candidate candidate) => candidate switch
    {
        { State: { } state } => organisations.Ensure(state),
        { Town: { } town } => organisations.Ensure(town),
        { Unsure: { } unsure } => organisations.Ensure(unsure),
        _ => candidate.Key,
    };

    private Candidate? Foremost(Func<Candidate, bool> fits) => candidates.All.Where(fits).OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Key, StringComparer.Ordinal).FirstOrDefault();
}
