using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Tells what speaks for a description meaning somebody by what the article has said of them: their posts, nation and trade.</summary>
/// <param name="nationalities">Who is of which nation.</param>
/// <param name="callings">Who is called what.</param>
/// <param name="held">Who was said to hold what.</param>
internal sealed class DescriptionSigns(NationalityMap nationalities, Callings callings, HolderMap held)
{
    /// <summary>Whether what was said of a person is what the description says.</summary>
    /// <param name="description">The description.</param>
    /// <param name="identity">For a post, what it is.</param>
    /// <param name="state">For one of a nation, the state.</param>
    /// <param name="person">The person.</param>
    public bool IsSaid(Mention description, PostIdentity? identity, string? state, string person) => description switch
    {
        PostMention post => (identity is not null && held.Of(identity.Key).Contains(person)) || held.HasRole(person, post.Role.Name),
        ReferenceMention { State: not null } => state is not null && nationalities.Has(person, state),
        ReferenceMention { Noun: { } noun } => callings.Has(person, noun),
        _ => false,
    };

    /// <summary>Adds the signs of a candidate.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="site">The description.</param>
    /// <param name="identity">For a post, what it is.</param>
    /// <param name="state">For one of a nation, the state.</param>
    /// <param name="person">The person.</param>
    public void Add(FeatureList signs, ReferenceSite site, PostIdentity? identity, string? state, string person)
    {
        switch (site.Mention)
        {
            case PostMention post:
                AddPost(signs, site, post, identity, person);
                break;
            case ReferenceMention { State: not null }:
                signs.Add("nation", state is not null && nationalities.Has(person, state) ? "same" : nationalities.IsKnown(person) ? "other" : "unknown");
                break;
            case ReferenceMention { Noun: { } noun }:
                signs.Add("called", site.Kind, callings.Has(person, noun) ? "yes" : callings.IsFromTown(person) ? "town" : "no");
                signs.Add("known", site.Kind, held.IsKnown(person) ? "yes" : "no");
                break;
            default:
                break;
        }
    }

    private void AddPost(FeatureList signs, ReferenceSite site, PostMention post, PostIdentity? identity, string person)
    {
        var holders = identity is null ? [] : held.Of(identity.Key);
        var time = post.Has(PostModifier.Former) ? "former" : post.Modifiers.IsEmpty ? "-" : "other";
        var fit = holders.Contains(person) ? holders.Count == 1 ? "only" : "several" : held.HasRole(person, post.Role.Name) ? "role" : held.IsKnown(person) ? "other" : "unknown";
        signs.Add("held", fit, identity is null ? "any" : holders.Count == 0 ? "free" : "taken", time);
        signs.Add("held-kind", site.Kind, fit, site.Function);
        if (identity?.Organisation is { State: not null } body)
        {
            signs.Add("held-nation", nationalities.Has(person, body.Key) ? "same" : nationalities.IsKnown(person) ? "other" : "unknown", time);
        }
    }
}
