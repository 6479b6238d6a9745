using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference;

/// <summary>
/// Reads an article from its start and ties pronouns and descriptions to whom a judge chooses of those who may be meant: "il", "lui",
/// "son", "ce dernier", "le Norvégien", "la ministre".
/// </summary>
internal sealed class ReferenceResolver
{
    private const int Reach = 3;
    private const int LongReach = 30;
    private const int LongestAnnouncement = 5;
    private const string StrangerMark = "?";

    private readonly SegmentedText text;
    private readonly ArticleStructure structure;
    private readonly PersonClusters people;
    private readonly OrganisationClusters organisations;
    private readonly PostIdentifier posts;
    private readonly NationalityMap nationalities;
    private readonly GenderMap genders;
    private readonly PersonHistory history;
    private readonly PronounReader pronouns;
    private readonly AntecedentFinder antecedents;
    private readonly HolderMap held = new();
    private readonly HolderFinder finder;
    private readonly IAntecedentJudge judge;
    private readonly ReferenceResolver? earlier;
    private readonly CandidateFinder candidates;
    private readonly CandidateSigns ofCandidates;
    private readonly DescriptionSigns ofDescriptions;
    private readonly NobodySigns ofNobody;
    private readonly Dictionary<TokenSpan, string> keys = [];
    private readonly Dictionary<TokenSpan, string> holders = [];
    private readonly Dictionary<string, Gender> strangers = new(StringComparer.Ordinal);

    /// <summary>Resolves the references of an article.</summary>
    public ReferenceResolver(SegmentedText text, FoundMentions found, ArticleStructure structure, PersonClusters people, OrganisationClusters organisations, NationalityMap nationalities, HolderFinder finder, PostIdentifier posts, LanguagePack language, ReferenceResolver? earlier, IAntecedentJudge judge)
    {
        (this.text, this.structure, this.people, this.organisations, this.posts) = (text, structure, people, organisations, posts);
        (this.nationalities, this.finder, this.judge, this.earlier) = (nationalities, finder, judge, earlier);
        var callings = new Callings(text, found, structure, people, language);
        genders = new GenderMap(people, nationalities, found, structure, callings, language);
        history = new PersonHistory(text, structure, people, Portrayed(found), earlier is null ? [] : earlier.keys.Values);
        (pronouns, antecedents) = (new PronounReader(structure), new AntecedentFinder(text, structure, history));
        candidates = new CandidateFinder(found, people, history);
        (ofCandidates, ofNobody) = (new CandidateSigns(text, history), new NobodySigns(text, structure, history));
        ofDescriptions = new DescriptionSigns(nationalities, callings, held);
        foreach (var mention in found.Names.OfType<PersonMention>().Concat<Mention>(found.References).Concat(found.Posts).OrderBy(m => m.Span.Start).ThenBy(m => m.Span.End))
        {
            Read(mention);
        }
    }

    /// <summary>For post mentions that denote a person, whom.</summary>
    public IReadOnlyDictionary<TokenSpan, string> Holders => holders;

    /// <summary>The person that a reference means.</summary>
    public string? Of(ReferenceMention reference) => keys.GetValueOrDefault(reference.Span);

    private void Read(Mention mention)
    {
        switch (mention)
        {
            case PersonMention person when people.Of(person) is { } cluster:
                history.See(mention, cluster.Key);
                break;
            case ReferenceMention reference:
                ReadReference(reference);
                break;
            case PostMention { Form: PostForm.Holder, IsPlural: false } post:
                ReadPost(post);
                break;
        }
    }

    /// <summary>Whoever answers in an interview is no "il".</summary>
    private void ReadReference(ReferenceMention reference)
    {
        var key = Resolve(reference);
        if (key is not null && reference.Speaker is null)
        {
            history.See(reference, key);
        }

        if (Known(key) is { } person)
        {
            keys[reference.Span] = person;
            genders.Show(person, reference.Gender);
        }
    }

    private string? Resolve(ReferenceMention reference) => reference.Kind switch
    {
        _ when reference.Speaker is { } speaker => Known(speaker),
        ReferenceKind.Pronoun when pronouns.IsImpersonal(reference) => null,
        ReferenceKind.ObjectPronoun when !pronouns.IsArgument(reference) => null,
        ReferenceKind.FormerOfTwo => OfTwo(reference)?.Former,
        ReferenceKind.LatterOfTwo => OfTwo(reference)?.Latter,
        ReferenceKind.Relative => Known(antecedents.Of(reference)),
        _ => Said(reference) ?? Announced(reference) ?? Choose(reference, reference.Gender, identity: null).Person,
    };

    /// <summary>Who is named, or whom a description was taken to mean in an earlier reading: it stands behind what is said.</summary>
    private string? Known(Mention speaker) => speaker switch
    {
        PersonMention person => people.Of(person)?.Key,
        PostMention => earlier?.holders.GetValueOrDefault(speaker.Span),
        _ => earlier?.keys.GetValueOrDefault(speaker.Span),
    };

    /// <summary>A holder whom nothing names may still be who a pronoun means, and so nobody else is.</summary>
    private void ReadPost(PostMention post)
    {
        var identity = posts.Of(post);
        if (finder.Beside(post) is { } beside)
        {
            if (people.Of(beside) is { } named)
            {
                held.Add(named.Key, post, identity);
                if (identity is not null)
                {
                    holders[post.Span] = named.Key;
                    history.See(post, named.Key);
                }
            }

            return;
        }

        if (post.Determiner is not (Determiner.Definite or Determiner.Demonstrative or Determiner.Possessive) || !finder.Said(post).IsEmpty)
        {
            return;
        }

        var said = Said(post, identity);
        var (choice, isSure) = said is null ? Choose(post, post.Gender, identity) : (said, true);
        if (isSure && Known(choice) is { } person)
        {
            held.Add(person, post, identity);
            holders[post.Span] = person;
            history.See(post, person);
        }
        else if (post.Determiner is Determiner.Definite or Determiner.Possessive)
        {
            strangers[Stranger(post)] = post.Gender;
            history.See(post, Stranger(post));
        }
    }

    /// <summary>The one mentioned last of whom the article has said what a description says: the nation, the trade.</summary>
    private string? Said(ReferenceMention reference)
    {
        var state = reference.State is { } named ? organisations.KeyOf(named) : null;
        return reference.State is null && reference.Noun is null ? null : Last(reference.Span, person => ofDescriptions.IsSaid(reference, null, state, person) && genders.Agrees(person, reference.Gender));
    }

    /// <summary>"Quant à Paul Noir, son adjoint, il renonce": who opens the sentence is who the first pronoun behind means.</summary>
    private string? Announced(ReferenceMention reference)
    {
        var start = text.SentenceOf(reference.Span.Start).Tokens.Start;
        return reference.Kind == ReferenceKind.Pronoun && reference.Span.Start > start && text.Tokens[reference.Span.Start - 1] is { Form: "," } && text.Tokens[start].Folded == "quant"
            ? history.Back(reference.Span.Start, 0).LastOrDefault() is { } opens && opens.Span.Start <= start + LongestAnnouncement && Known(opens.Key) is { } person && genders.Agrees(person, reference.Gender) ? person : null
            : null;
    }

    /// <summary>The only one who was said to hold a post; where it is not known which post, the last one who was said to have the role.</summary>
    private string? Said(PostMention post, PostIdentity? identity)
    {
        bool Fits(string person) => genders.Agrees(person, post.Gender);
        if (post.Determiner == Determiner.Possessive)
        {
            return null;
        }

        if (identity is null)
        {
            return Last(post.Span, person => held.HasRole(person, post.Role.Name) && Fits(person));
        }

        return held.Of(identity.Key) is [var only] && Fits(only) ? only
            : IsOfFormerGovernment(post, identity) ? Last(post.Span, person => nationalities.Has(person, identity.Organisation.Key) && Fits(person))
            : null;
    }

    private string? Last(TokenSpan before, Func<string, bool> fits) => history.Back(before.Start, LongReach).FirstOrDefault(seen => fits(seen.Key))?.Key;

    private static bool IsOfFormerGovernment(PostMention post, PostIdentity? identity) => identity is { Organisation.State: not null } && post.Has(PostModifier.Former);

    /// <summary>The one whom the judge takes of those who may be meant; nobody where none may.</summary>
    private (string? Person, bool IsSure) Choose(Mention mention, Gender gender, PostIdentity? identity)
    {
        var site = ReferenceSite.Of(mention, gender, text, structure);
        var state = mention is ReferenceMention { State: { } named } ? organisations.KeyOf(named) : null;

        // Whoever governs one state has hardly governed another before.
        var isElsewhere = mention is PostMention post && IsOfFormerGovernment(post, identity);
        var field = candidates.Of(site, person => isElsewhere && held.IsKnown(person) ? null : Fit(person, gender), person => ofDescriptions.IsSaid(mention, identity, state, person));
        if (field.Candidates.IsEmpty)
        {
            return (null, false);
        }

        var choices = new List<AntecedentCandidate>(field.Candidates.Length + 1) { new(null, Signs()) };
        ofNobody.Add(choices[0].Signs, site, field);
        for (var rank = 0; rank < field.Candidates.Length; rank++)
        {
            var person = field.Candidates[rank].Key;
            var signs = Signs();
            ofCandidates.Add(signs, site, field, rank);
            if (site.IsDescription)
            {
                ofDescriptions.Add(signs, site, identity, state, person);
            }

            choices.Add(new(person, signs));
        }

        var (index, isSure) = judge.Choose(mention, choices);
        return (choices[index].Person, isSure);
    }

    private static Gender Portrayed(FoundMentions found)
    {
        var she = found.References.Count(reference => reference is { Kind: ReferenceKind.Pronoun, Gender: Gender.Feminine });
        var he = found.References.Count(reference => reference is { Kind: ReferenceKind.Pronoun, Gender: Gender.Masculine });
        return she > 2 * he ? Gender.Feminine : he > 2 * she ? Gender.Masculine : Gender.Unknown;
    }

    private FeatureList Signs() => new(judge.WantsNames ? [] : null);

    private static string Stranger(PostMention post) => $"{StrangerMark}{post.Role.Name}";

    private static string? Known(string? person) => person is null || person.StartsWith(StrangerMark, StringComparison.Ordinal) ? null : person;

    /// <summary>How well words of a gender can mean a person; nothing where they can't.</summary>
    private string? Fit(string person, Gender gender)
    {
        if (strangers.TryGetValue(person, out var shown))
        {
            return gender == Gender.Unknown || shown == gender ? "stranger" : null;
        }

        var known = genders.Of(person);
        return gender == Gender.Unknown ? "open"
            : known == gender ? "same"
            : known != Gender.Unknown ? null
            : genders.LikelyOf(person) is var likely && likely == gender ? "likely"
            : likely == Gender.Unknown ? "unknown" : "unlikely";
    }

    /// <summary>The two who were named together, where the gender fits.</summary>
    private (string Former, string Latter)? OfTwo(ReferenceMention reference) =>
        history.Two(reference.Span.Start, Reach) is { } two && Fit(reference.Kind == ReferenceKind.FormerOfTwo ? two.Former : two.Latter, reference.Gender) is not null ? two : null;
}
