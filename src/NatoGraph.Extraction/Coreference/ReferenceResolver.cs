using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>
/// Reads an article from its start and ties pronouns and descriptions to the most salient person who fits: "il", "lui", "son", "ce
/// dernier", "le Norvégien", "la ministre".
/// </summary>
internal sealed class ReferenceResolver
{
    private const int Reach = 3;
    private const int LongReach = 30;

    /// <summary>How far back a text that is all about somebody may go on with "elle".</summary>
    private const int PortraitReach = 12;
    private const int MostHolders = 8;
    private const string StrangerMark = "?";
    private const double Likely = 0.95;
    private const double Doubt = 0.85;
    private const double Unlikely = 0.6;
    private const double Strangeness = 0.7;
    private const double TopicProminence = 4;
    private readonly ArticleStructure structure;
    private readonly PersonClusters people;
    private readonly OrganisationClusters organisations;
    private readonly PostIdentifier posts;
    private readonly NationalityMap nationalities;
    private readonly GenderMap genders;
    private readonly Callings callings;
    private readonly Salience salience;
    private readonly PronounReader pronouns;
    private readonly AntecedentFinder antecedents;
    private readonly HolderMap held = new();
    private readonly HolderFinder finder;
    private readonly Dictionary<TokenSpan, string> keys = [];
    private readonly Dictionary<TokenSpan, string> holders = [];
    private readonly Dictionary<string, Gender> strangers = new(StringComparer.Ordinal);

    /// <summary>Resolves the references of an article.</summary>
    public ReferenceResolver(SegmentedText text, FoundMentions found, ArticleStructure structure, PersonClusters people, OrganisationClusters organisations, NationalityMap nationalities, HolderFinder finder, PostIdentifier posts, LanguagePack language, ReferenceResolver? earlier)
    {
        (this.structure, this.people, this.organisations, this.posts) = (structure, people, organisations, posts);
        (this.nationalities, this.finder) = (nationalities, finder);
        callings = new Callings(text, found, structure, people, language);
        genders = new GenderMap(people, nationalities, found, structure, callings, language);
        salience = new Salience(text, structure, people, earlier is null ? [] : earlier.keys.Values);
        (pronouns, antecedents) = (new PronounReader(structure), new AntecedentFinder(text, structure, salience));
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
                salience.See(mention, cluster.Key);
                break;
            case ReferenceMention reference when Resolve(reference) is { } key:
                keys[reference.Span] = key;
                genders.Show(key, reference.Gender);
                See(reference, key);
                break;
            case PostMention { Form: PostForm.Holder, IsPlural: false } post:
                ReadPost(post);
                break;
        }
    }

    /// <summary>Whoever answers in an interview is no "il".</summary>
    private void See(ReferenceMention reference, string key)
    {
        if (reference.Answers is null)
        {
            salience.See(reference, key);
        }
    }

    /// <summary>A holder whom nothing names may still be who a pronoun means, and so nobody else is.</summary>
    private void ReadPost(PostMention post)
    {
        if (HolderOf(post) is { } holder)
        {
            holders[post.Span] = holder;
            salience.See(post, holder);
        }
        else if (post.Determiner is Determiner.Definite or Determiner.Possessive && nationalities.Beside(post) is null && finder.Said(post).IsEmpty)
        {
            strangers[Stranger(post)] = post.Gender;
            salience.See(post, Stranger(post));
        }
    }

    private static string Stranger(PostMention post) => $"{StrangerMark}{post.Role.Name}";

    private string? Resolve(ReferenceMention reference) => Known(Candidate(reference));

    private static string? Known(string? person) => person is null || person.StartsWith(StrangerMark, StringComparison.Ordinal) ? null : person;

    /// <summary>How well words of a gender can mean a person: not at all against what is known, less well where nothing is.</summary>
    private double Fit(string person, Gender gender)
    {
        if (strangers.TryGetValue(person, out var shown))
        {
            return gender == Gender.Unknown || shown == gender ? Strangeness : 0;
        }

        var known = genders.Of(person);
        return gender == Gender.Unknown || known == gender ? 1
            : known != Gender.Unknown ? 0
            : genders.LikelyOf(person) is var likely && likely == gender ? Likely
            : likely == Gender.Unknown ? Doubt : Unlikely;
    }

    private string? Candidate(ReferenceMention reference) => reference.Kind switch
    {
        _ when reference.Answers is { } answers => people.Of(answers)?.Key,
        ReferenceKind.Pronoun when pronouns.IsImpersonal(reference) => null,
        ReferenceKind.ObjectPronoun when !pronouns.IsArgument(reference) => null,
        ReferenceKind.Pronoun or ReferenceKind.ObjectPronoun => Pronoun(reference),
        ReferenceKind.Possessive => salience.Strongest(reference.Span.Start, Reach, person => Fit(person, reference.Gender)),
        ReferenceKind.FormerOfTwo => OfTwo(reference)?.Former,
        ReferenceKind.LatterOfTwo => OfTwo(reference)?.Latter,
        ReferenceKind.Topic => Called(reference) ?? salience.Strongest(reference.Span.Start, Reach, person => Fit(person, reference.Gender), TopicProminence),
        ReferenceKind.Latter => salience.Last(reference.Span.Start, sentences: 1, person => Fit(person, reference.Gender) > 0),
        ReferenceKind.Relative => Known(antecedents.Of(reference)),
        ReferenceKind.Demonym => OfNation(reference),
        _ => null,
    };

    private string? Pronoun(ReferenceMention reference)
    {
        var beside = salience.Beside(structure.WordAt(reference.Span.Start)).ToHashSet(StringComparer.Ordinal);
        double Fits(string person) => beside.Contains(person) ? 0 : Fit(person, reference.Gender);
        return salience.Strongest(reference.Span.Start, Reach, Fits) ?? salience.Strongest(reference.Span.Start, PortraitReach, Fits, TopicProminence);
    }

    private string? OfNation(ReferenceMention reference)
    {
        if (reference.State is not { } named)
        {
            return Called(reference) ?? salience.Strongest(reference.Span.Start, Reach, person => callings.IsFromTown(person) ? 0 : Fit(person, reference.Gender), TopicProminence);
        }

        var state = organisations.KeyOf(named);
        return salience.Last(reference.Span.Start, LongReach, person => state is not null && nationalities.Has(person, state) && genders.Agrees(person, reference.Gender))
            ?? Newest(reference, person => !nationalities.IsKnown(person));
    }

    /// <summary>The one named last of those whom the words may mean, rather one whose gender they have.</summary>
    private string? Newest(ReferenceMention reference, Func<string, bool> fits)
    {
        string? AtLeast(double fit) => salience.LastNamed(reference.Span.Start, Reach, person => fits(person) && Fit(person, reference.Gender) >= fit);
        return AtLeast(Likely) ?? AtLeast(Doubt) ?? AtLeast(Unlikely);
    }

    /// <summary>The one who was called by the noun of a description beside the name: "le général" after "le général Paul …".</summary>
    private string? Called(ReferenceMention reference) => reference.Noun is { } noun
        ? salience.Last(reference.Span.Start, LongReach, person => callings.Has(person, noun) && genders.Agrees(person, reference.Gender))
        : null;

    /// <summary>The two who were named together, where the gender fits.</summary>
    private (string Former, string Latter)? OfTwo(ReferenceMention reference) =>
        salience.Two(reference.Span.Start, Reach) is { } two && Fit(reference.Kind == ReferenceKind.FormerOfTwo ? two.Former : two.Latter, reference.Gender) > 0 ? two : null;

    /// <summary>A post beside a name is said of it; a definite one alone means who was said to hold it, or one of that nation.</summary>
    private string? HolderOf(PostMention post)
    {
        var identity = posts.Of(post);
        if (finder.Beside(post) is { } beside && people.Of(beside) is { } person)
        {
            held.Add(person.Key, post, identity);
            return identity is null ? null : person.Key;
        }

        if (post.Determiner is not (Determiner.Definite or Determiner.Demonstrative) || post.IsPlural)
        {
            return null;
        }

        bool Fits(string candidate) => genders.Agrees(candidate, post.Gender);
        if (identity is not null && held.Of(identity.Key) is [var only] && Fits(only))
        {
            return only;
        }

        if ((identity is null || held.Of(identity.Key).Count == 0) && Newcomer(post, identity) is { } newcomer)
        {
            held.Add(newcomer, post, identity);
            return newcomer;
        }

        if (identity is null)
        {
            return salience.Last(post.Span.Start, LongReach, candidate => held.HasRole(candidate, post.Role.Name) && Fits(candidate));
        }

        if (held.Of(identity.Key) is { Count: > 1 and <= MostHolders } several)
        {
            return salience.Last(post.Span.Start, Reach, candidate => several.Contains(candidate) && Fits(candidate));
        }

        return identity.Organisation.State is not null && post.Has(PostModifier.Former)
            ? salience.Last(post.Span.Start, LongReach, candidate => nationalities.Has(candidate, identity.Organisation.Key) && Fits(candidate))
            : null;
    }

    /// <summary>"Ce sera Donald Brun. Le Premier ministre polonais …": a description that begins a sentence after one about a person of whom nothing was said.</summary>
    private string? Newcomer(PostMention post, PostIdentity? identity)
    {
        var tree = structure.At(post.Span.Start);
        if (post.Slot is null || post.Span.Start - tree.Tokens.Start > 1 || tree.HeadOf(post.Span) is not { Relation: Relation.Subject or Relation.PassiveSubject })
        {
            return null;
        }

        // Whoever governs one state has hardly governed another before.
        var mayHaveAnother = post.Has(PostModifier.Former) && identity is { Organisation.State: null };
        return salience.Strongest(post.Span.Start, 1, person => held.IsKnown(person) && !mayHaveAnother ? 0 : Fit(person, post.Gender)) is { } found ? Known(found) : null;
    }
}
