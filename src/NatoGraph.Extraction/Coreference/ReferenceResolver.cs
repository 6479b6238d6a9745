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
    private readonly ArticleStructure structure;
    private readonly SegmentedText text;
    private readonly PersonClusters people;
    private readonly OrganisationClusters organisations;
    private readonly PostIdentifier posts;
    private readonly NationalityMap nationalities;
    private readonly GenderMap genders;
    private readonly Salience salience;
    private readonly HolderMap held = new();
    private readonly Dictionary<TokenSpan, string> keys = [];
    private readonly Dictionary<TokenSpan, string> holders = [];

    /// <summary>Resolves the references of an article.</summary>
    public ReferenceResolver(SegmentedText text, FoundMentions found, ArticleStructure structure, PersonClusters people, OrganisationClusters organisations, PostIdentifier posts)
    {
        (this.text, this.structure, this.people, this.organisations, this.posts) = (text, structure, people, organisations, posts);
        nationalities = new NationalityMap(text, found, people, organisations);
        genders = new GenderMap(people, nationalities, found, structure);
        salience = new Salience(text, structure);
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
                salience.See(mention, key);
                break;
            case PostMention { Form: PostForm.Holder } post when HolderOf(post) is { } holder:
                holders[post.Span] = holder;
                salience.See(post, holder);
                break;
        }
    }

    private string? Resolve(ReferenceMention reference) => reference.Kind switch
    {
        ReferenceKind.Pronoun when IsImpersonal(reference) => null,
        ReferenceKind.Pronoun or ReferenceKind.ObjectPronoun => Pronoun(reference),
        ReferenceKind.Possessive or ReferenceKind.Topic => salience.Strongest(reference.Span.Start, Reach, person => genders.Agrees(person, reference.Gender)),
        ReferenceKind.Latter => salience.Last(reference.Span.Start, sentences: 1, person => genders.Agrees(person, reference.Gender)),
        ReferenceKind.Relative => Antecedent(reference),
        ReferenceKind.Demonym => OfNation(reference),
        _ => null,
    };

    private bool IsImpersonal(ReferenceMention reference) => structure.WordAt(reference.Span.Start).Relation == Relation.ExpletiveSubject;

    private string? Pronoun(ReferenceMention reference)
    {
        var beside = salience.Beside(structure.WordAt(reference.Span.Start)).ToHashSet(StringComparer.Ordinal);
        return salience.Strongest(reference.Span.Start, Reach, person => !beside.Contains(person) && genders.Agrees(person, reference.Gender));
    }

    /// <summary>The person whose name, or whose apposition, a relative clause hangs on.</summary>
    private string? Antecedent(ReferenceMention reference)
    {
        var pronoun = structure.WordAt(reference.Span.Start);
        var tree = structure.At(pronoun.Index);
        var antecedent = tree.Antecedent(pronoun);
        return antecedent == pronoun ? null : salience.At([antecedent, .. tree.Appositions(antecedent)]);
    }

    private string? OfNation(ReferenceMention reference)
    {
        var state = organisations.KeyOf(reference.State!);
        return salience.Last(reference.Span.Start, LongReach, person => state is not null && nationalities.Has(person, state) && genders.Agrees(person, reference.Gender))
            ?? salience.Last(reference.Span.Start, Reach, person => !nationalities.IsKnown(person) && genders.Agrees(person, reference.Gender));
    }

    /// <summary>A post beside a name is said of it; a definite one alone means who was said to hold it, or one of that nation.</summary>
    private string? HolderOf(PostMention post)
    {
        var identity = posts.Of(post);
        if (nationalities.Beside(post) is { } beside && people.Of(beside) is { } person)
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

        return identity is not null && identity.Organisation.State is not null && post.Has(PostModifier.Former)
            ? salience.Last(post.Span.Start, LongReach, candidate => nationalities.Has(candidate, identity.Organisation.Key) && Fits(candidate))
            : null;
    }
}
